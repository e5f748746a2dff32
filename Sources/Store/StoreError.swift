import GRDB

/// Why a store cannot be used or a change was not made.
///
/// A change that fails is undone as a whole: what the store held before it still holds.
public enum StoreError: Error, Equatable, Sendable, CustomStringConvertible {
  /// There is no such file.
  case missing(path: String)
  /// The file is no store of this program.
  case notAStore(path: String)
  /// A newer program wrote the store.
  case newer(path: String, found: Int, known: Int)
  /// SQLite finds the file broken.
  case damaged(path: String, detail: String)
  /// No room is left on the device.
  case full(path: String)
  /// The device reports an error.
  case device(path: String, detail: String)
  /// The file or its folder may not be written.
  case readOnly(path: String)
  /// A file of SQLite beside the store may not be written.
  case readOnlyLog(path: String)
  /// Another program keeps the file locked.
  case busy(path: String)
  /// The record of an article cannot be read.
  case damagedRecord(path: String, article: String)
  /// An article has something in it that the store cannot keep.
  case unstorable(article: String, problem: String)
  /// There is already a file where a copy should be made.
  case exists(path: String)
  /// A copy cannot be written; nothing of it is left.
  case uncopied(path: String, reason: String)
  /// What SQLite says, where none of the above fits.
  case database(path: String, detail: String)

  /// What happened, and what to do.
  public var description: String {
    switch self {
    case .missing(let path):
      "\(path): there is no such store; `newsgraph ingest --store` makes one"
    case .notAStore(let path):
      "\(path): is not a store of newsgraph; name another file"
    case .newer(let path, let found, let known):
      "\(path): is a store of version \(found), and this program knows versions up to \(known); "
        + "use the program that wrote it, or a newer one"
    case .damaged(let path, let detail):
      "\(path): is damaged (\(detail)); put the last backup in its place and ingest again"
    case .full(let path):
      "\(path): the disk is full; nothing of the last batch was kept, all before it was: "
        + "make room and run again"
    case .device(let path, let detail):
      "\(path): the device reports an error (\(detail)); all before the last batch is kept: "
        + "check the disk and run again"
    case .readOnly(let path):
      "\(path): cannot be written; check the permissions of the file and of its folder"
    case .readOnlyLog(let path):
      "\(path): belongs to the store beside it and cannot be written; "
        + "give it to the owner of the store (chown, chmod u+w)"
    case .busy(let path):
      "\(path): another program keeps it locked; try again later"
    case .damagedRecord(let path, let article):
      "\(path): the record of article \(article) is damaged; "
        + "`newsgraph verify` lists all such articles, a backup has them"
    case .unstorable(let article, let problem):
      "article \(article) cannot be kept: \(problem)"
    case .exists(let path):
      "\(path): is there already; name a file that is not"
    case .uncopied(let path, let reason):
      "\(path): the copy cannot be written (\(reason)); the store is as it was"
    case .database(let path, let detail):
      "\(path): \(detail)"
    }
  }

  /// What the store says of changes that it cannot keep; nil for errors that are not the changes' fault.
  public var refusal: String? {
    switch self {
    case .unstorable(_, let problem): problem
    case .database(_, let detail): detail
    default: nil
    }
  }

  /// Says in our words what SQLite reports.
  init(_ error: any Error, path: String) {
    if let error = error as? StoreError {
      self = error
      return
    }
    guard let error = error as? DatabaseError else {
      self = .database(path: path, detail: "\(error)")
      return
    }
    let detail = error.message ?? "\(error.resultCode)"
    switch error.resultCode {
    case .SQLITE_FULL: self = .full(path: path)
    case .SQLITE_READONLY, .SQLITE_PERM: self = .readOnly(path: path)
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy(path: path)
    case .SQLITE_CORRUPT: self = .damaged(path: path, detail: detail)
    case .SQLITE_NOTADB: self = .notAStore(path: path)
    case .SQLITE_CANTOPEN: self = .readOnly(path: path)
    case .SQLITE_IOERR: self = .device(path: path, detail: detail)
    default: self = .database(path: path, detail: detail)
    }
  }
}
