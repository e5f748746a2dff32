/// One run of a program that changes a store.
public struct StoreRun: Equatable, Sendable {
  /// How a run ended.
  public enum Outcome: String, CaseIterable, Sendable {
    /// All input was read.
    case done
    /// A signal or a limit ended it; the next run goes on.
    case stopped
    /// An error ended it.
    case failed
  }

  /// What a run is told before it begins.
  public struct Settings: Equatable, Sendable {
    /// When it began, in seconds since 1970 in UTC.
    public let started: Int
    /// The machine.
    public let host: String
    /// The number of the process.
    public let process: Int
    /// The program and its version.
    public let program: String
    /// The version of the language model.
    public let model: String
    /// The version of the ontology.
    public let ontology: String
    /// The options of the command line.
    public let options: [String: String]

    /// Puts settings together.
    public init(
      started: Int, host: String, process: Int, program: String, model: String, ontology: String,
      options: [String: String] = [:]
    ) {
      self.started = started
      self.host = host
      self.process = process
      self.program = program
      self.model = model
      self.ontology = ontology
      self.options = options
    }
  }

  /// Its number in the store, growing.
  public let identifier: Int
  /// What it was told.
  public let settings: Settings
  /// When it ended; nil for one that runs or was killed.
  public let finished: Int?
  /// How it ended; nil for one that runs or was killed.
  public let outcome: Outcome?
  /// What it counted, by name.
  public let counts: [String: Int]
}
