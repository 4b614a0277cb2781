import StarRules

/// Where a command reads from and prints to: the process's own, or a test's.
struct Console {
  /// Writes to standard output or standard error.
  typealias Write = @Sendable (Span<UInt8>, Platform.Stream) throws(FileProblem) -> Void

  /// The value of an environment variable.
  var environment: (String) -> String?
  /// Whether standard output is shown on a terminal.
  var isTerminal: Bool
  /// All of a file, or of standard input for `-`.
  var read: (String) throws(FileProblem) -> [UInt8]
  /// A file, or standard input for `-`, to be read piece by piece; by several threads at once.
  var open: @Sendable (String) throws(FileProblem) -> any ByteSource
  /// What is in a folder.
  var list: (String) throws(FileProblem) -> FolderListing
  /// What a path leads to, whatever links are on the way; for `-`, what standard input comes from.
  var entry: (String) throws(FileProblem) -> FileEntry
  /// Puts a text in the place of a file.
  var replace: (String, [UInt8]) throws(FileProblem) -> Void
  /// What is to stand at a path, to be written piece by piece.
  var create: (String) throws(FileProblem) -> any ByteSink
  /// A folder to be written as a whole.
  var newFolder: (String) throws(FileProblem) -> any FolderSink = Platform.newFolder
  /// Writes to a standard stream at once.
  var write: Write
  /// The signal that asks a long run to stop; nil where there was none, or where it was told.
  var signal: () -> Int32? = { nil }
  /// How wide the terminal is that standard output is shown on; nil where that is not known.
  var columns: Int?
  /// Shows how far a long run is, on a terminal; nil where nobody sees it.
  var progress: ((String) -> Void)?
  /// The pieces in which a batch is read.
  var chunks = ChunkSizes()
  /// What was printed and not yet written to standard output.
  private var output: [UInt8] = []
  /// What was printed and not yet written to standard error.
  private var errors: [UInt8] = []

  init(
    environment: @escaping (String) -> String?, isTerminal: Bool,
    read: @escaping (String) throws(FileProblem) -> [UInt8],
    list: @escaping (String) throws(FileProblem) -> FolderListing,
    entry: @escaping (String) throws(FileProblem) -> FileEntry,
    replace: @escaping (String, [UInt8]) throws(FileProblem) -> Void,
    open: @escaping @Sendable (String) throws(FileProblem) -> any ByteSource = Platform.openFile,
    create: @escaping (String) throws(FileProblem) -> any ByteSink = Platform.create,
    write: @escaping Write = Platform.write
  ) {
    self.environment = environment
    self.isTerminal = isTerminal
    self.read = read
    self.open = open
    self.list = list
    self.entry = entry
    self.replace = replace
    self.create = create
    self.write = write
  }

  /// Prints a result.
  mutating func print(_ bytes: [UInt8]) { output.append(contentsOf: bytes) }

  /// Prints a line of a result.
  mutating func print(_ line: String = "") {
    output.append(contentsOf: line.utf8)
    output.append(0x0A)
  }

  /// Prints a line about the run, whatever it tells of on this one line.
  mutating func report(_ line: String) {
    errors.append(contentsOf: Display.visible(line).utf8)
    errors.append(0x0A)
  }

  /// Writes what was printed and not yet written.
  ///
  /// - Parameter words: the command line, which says in what language to report that it cannot be.
  /// - Returns: false where standard output took less.
  mutating func flush(_ words: [String]) -> Bool {
    var isComplete = true
    if !output.isEmpty {
      do { try write(output.span, .output) } catch {
        let reason = Bilingual("结果无法写出：", "the result could not be written: ")
        let language = Tool.language(of: words, self)
        report("unionstar: error: " + reason[language] + error.writing[language])
        isComplete = false
      }
    }
    // Nothing can be said where standard error is closed too; the exit code says it.
    if !errors.isEmpty { try? write(errors.span, .error) }
    output = []
    errors = []
    return isComplete
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
  /// The terminal was closed (SIGHUP), as shells report it.
  case hungUp = 129
  /// Stopped by Ctrl-C (SIGINT), as shells report it.
  case interrupted = 130
  /// Asked to end (SIGTERM), as shells report it.
  case terminated = 143
}
