/// Why an export cannot be written.
public enum ExportError: Error, Equatable, Sendable, CustomStringConvertible {
  /// A file or folder cannot be made or written.
  case unwritable(path: String, reason: String)
  /// What takes the bytes takes no more: a closed pipe, a full disk.
  case closed(reason: String)
  /// Memory ran out while XML was put together.
  case outOfMemory
  /// The program's own copy of a file is damaged.
  case damagedResource(name: String)
  /// The format has several files, and was asked for as one stream.
  case needsFolder(ExportFormat)

  /// What is wrong and what to do next.
  public var description: String {
    switch self {
    case .unwritable(let path, let reason):
      "\(path): cannot be written (\(reason)); name a place that you may write to"
    case .closed(let reason):
      "the export could not be written to its end (\(reason)); what was written is not whole"
    case .outOfMemory:
      "memory ran out while writing; export less with filters, or close other programs"
    case .damagedResource(let name):
      "\(name), compiled into the program, is damaged; build or install the program again"
    case .needsFolder(let format):
      "\(format.rawValue) is a folder of several files; name it with -o FOLDER"
    }
  }
}
