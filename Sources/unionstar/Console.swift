import StarRules

/// Where a command reads from and prints to: the process's own, or a test's.
struct Console {
  /// The value of an environment variable.
  var environment: (String) -> String?
  /// Whether standard output is shown on a terminal.
  var isTerminal: Bool
  /// All of a file, or of standard input for `-`.
  var read: (String) throws(FileProblem) -> [UInt8]
  /// What is in a folder.
  var list: (String) throws(FileProblem) -> FolderListing
  /// What a path leads to, whatever links are on the way.
  var entry: (String) throws(FileProblem) -> FileEntry
  /// Puts a text in the place of a file.
  var replace: (String, [UInt8]) throws(FileProblem) -> Void
  /// Shows how far a long run is, on a terminal; nil where nobody sees it.
  var progress: ((String) -> Void)?
  /// What is to be printed on standard output.
  private(set) var output: [UInt8] = []
  /// What is to be printed on standard error.
  private(set) var errors: [UInt8] = []

  init(
    environment: @escaping (String) -> String?, isTerminal: Bool,
    read: @escaping (String) throws(FileProblem) -> [UInt8],
    list: @escaping (String) throws(FileProblem) -> FolderListing,
    entry: @escaping (String) throws(FileProblem) -> FileEntry,
    replace: @escaping (String, [UInt8]) throws(FileProblem) -> Void
  ) {
    self.environment = environment
    self.isTerminal = isTerminal
    self.read = read
    self.list = list
    self.entry = entry
    self.replace = replace
  }

  /// Prints a result.
  mutating func print(_ bytes: [UInt8]) { output.append(contentsOf: bytes) }

  /// Prints a line of a result.
  mutating func print(_ line: String = "") {
    output.append(contentsOf: line.utf8)
    output.append(0x0A)
  }

  /// Prints a line about the run.
  mutating func report(_ line: String) {
    errors.append(contentsOf: line.utf8)
    errors.append(0x0A)
  }
}

/// How a run ended (the meaning of each code is part of the contract).
enum ExitCode: Int32 {
  /// Rated; nothing demanded is missing.
  case success = 0
  /// Rated, and a demand is not met.
  case demandNotMet = 1
  /// Something could not be read or was refused.
  case refused = 2
  /// The command line was wrong.
  case usage = 64
  /// A fault of the program itself.
  case fault = 70
}
