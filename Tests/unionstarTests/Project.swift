import StarRules

@testable import unionstar

/// The project's own files, and command lines run against them as a person would.
enum Project {
  /// The project's folder, with a slash at its end.
  static let root: String = {
    let parts = #filePath.split(separator: "/").dropLast(3)
    return "/" + parts.joined(separator: "/") + "/"
  }()

  private static let builtIn = Result { try Rulebook.builtIn() }

  /// The built-in rulebook, read once for all tests.
  static func rulebook() throws -> Rulebook { try builtIn.get() }

  /// All of a file of the project.
  static func read(_ path: String) throws(FileProblem) -> [UInt8] {
    try Platform.read(place(path), limit: Limits.bytes)
  }

  /// A path from the project's folder, or one that begins at the root, as the system takes it.
  private static func place(_ path: String) -> String { path.hasPrefix("/") ? path : root + path }

  /// All of a text file of the project.
  static func text(_ path: String) throws(FileProblem) -> String {
    String(decoding: try read(path), as: UTF8.self)
  }

  /// What a command line printed, and how it ended.
  struct Outcome: Sendable {
    let output: String
    let errors: String
    let code: ExitCode
  }

  /// Runs a command line in the project's folder, with an empty environment and no terminal.
  ///
  /// - Parameters:
  ///   - words: the arguments after the program's own name.
  ///   - input: what stands on standard input.
  ///   - environment: the variables there are.
  ///   - isTerminal: whether standard output is shown on a terminal.
  ///   - desk: what keeps the files that are written one after the other; nil where they go to the
  ///     project's folder.
  ///   - change: what is to be otherwise.
  ///   - reading: is told each path before it is read.
  ///   - writing: is told each path before it is written, and can refuse it.
  static func run(
    _ words: [String], input: [UInt8] = [], environment: [String: String] = [:],
    isTerminal: Bool = false, desk: Desk? = nil, _ change: (inout Console) -> Void = { _ in },
    reading: @escaping (String) -> Void = { _ in },
    writing: @escaping (String) throws(FileProblem) -> Void = { _ in }
  ) -> Outcome {
    let printed = Printed()
    var console = Console(
      environment: { environment[$0] }, isTerminal: isTerminal,
      read: { path throws(FileProblem) in
        reading(path)
        if let text = desk?.files[path] { return text }
        return path == "-" ? input : try read(path)
      },
      list: { path throws(FileProblem) in try Platform.list(place(path)) },
      entry: { path throws(FileProblem) in
        if desk?.files[path] != nil { return FileEntry(name: path, kind: .regular, identity: nil) }
        return try Platform.entry(place(path))
      },
      replace: { path, bytes throws(FileProblem) in
        try writing(path)
        if let desk { return desk.files[path] = bytes }
        try Platform.replace(place(path), with: bytes)
      },
      open: { path throws(FileProblem) in
        if path == "-" { return ScriptedSource([input]) }
        return try Platform.openFile(place(path))
      },
      create: { path throws(FileProblem) in try Platform.create(place(path)) },
      write: { bytes, stream throws(FileProblem) in printed.add(bytes, to: stream) })
    // Tests that want a folder made ask for it; here only what stands there already is looked at.
    console.newFolder = { path throws(FileProblem) in
      _ = try Platform.entry(place(path))
      return try Platform.newFolder(place(path))
    }
    change(&console)
    let code = Tool.run(words, &console)
    return Outcome(
      output: String(decoding: printed.output, as: UTF8.self),
      errors: String(decoding: printed.errors, as: UTF8.self), code: code)
  }

  /// What a run printed; its threads take turns in printing.
  private final class Printed: @unchecked Sendable {
    private(set) var output: [UInt8] = []
    private(set) var errors: [UInt8] = []

    func add(_ bytes: Span<UInt8>, to stream: Platform.Stream) {
      if stream == .output { output.append(bytes) } else { errors.append(bytes) }
    }
  }

  /// Runs a line such as `unionstar template township | unionstar assess -`.
  ///
  /// Words are parted by spaces; one in single quotes may hold some.
  /// - Parameter desk: what keeps the files that the commands write.
  static func run(line: String, desk: Desk = Desk()) -> Outcome {
    var outcome = Outcome(output: "", errors: "", code: .success)
    for command in line.split(separator: " | ") {
      let (line, file) = redirected(String(command))
      let words = words(of: line)
      let input = file.map { (try? read($0)) ?? [] } ?? Array(outcome.output.utf8)
      let next = run(Array(words.dropFirst()), input: input, desk: desk)
      outcome = Outcome(
        output: next.output, errors: outcome.errors + next.errors, code: next.code)
    }
    return outcome
  }

  /// Files that runs write one after the other, so that nothing is written in the project.
  final class Desk {
    var files: [String: [UInt8]] = [:]
  }

  /// A command line without its `< FILE`, and that file.
  private static func redirected(_ line: String) -> (line: String, file: String?) {
    let parts = line.split(separator: " < ", maxSplits: 1)
    return (String(parts[0]), parts.count == 2 ? String(parts[1]) : nil)
  }

  private static func words(of line: String) -> [String] {
    line.split(separator: "'", omittingEmptySubsequences: false).enumerated().flatMap {
      index, part -> [String] in
      index.isMultiple(of: 2) ? part.split(separator: " ").map(String.init) : [String(part)]
    }
  }

  /// A case about a union that has no star, its name as it stands in JSON.
  static func ruleCase(_ name: String, _ expect: String, about: String = "B1") -> String {
    #"{"name": "\#(name)", "about": ["\#(about)"], "submission": "#
      + #"{"organisation": {"name": "甲", "type": "township"}}, "expect": \#(expect)}"#
  }
}
