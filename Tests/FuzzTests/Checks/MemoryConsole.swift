import StarRules

@testable import unionstar

/// A console that reads and prints nothing but memory.
final class MemoryConsole: @unchecked Sendable {
  private(set) var output: [UInt8] = []
  private(set) var errors: [UInt8] = []

  /// What a command line printed, and how it ended.
  struct Outcome: Equatable {
    let output: [UInt8]
    let errors: [UInt8]
    let code: ExitCode
  }

  /// Runs a command line of which every file is `input`.
  static func run(_ words: [String], _ input: [UInt8]) -> Outcome {
    let memory = MemoryConsole()
    var console = memory.console
    console.read = { _ in input }
    console.open = { _ in MemorySource(input, pieces: .max) }
    let code = Tool.run(words, &console)
    return Outcome(output: memory.output, errors: memory.errors, code: code)
  }

  /// A console without files, whose threads take turns in printing.
  var console: Console {
    Console(
      environment: { _ in nil }, isTerminal: false,
      read: { _ throws(FileProblem) in throw .notFound },
      list: { _ throws(FileProblem) in throw .notFolder },
      entry: { path throws(FileProblem) in FileEntry(name: path, kind: .other, identity: nil) },
      replace: { _, _ throws(FileProblem) in throw .denied },
      open: { _ throws(FileProblem) in throw .notFound },
      create: { _ throws(FileProblem) in throw .denied },
      write: { bytes, stream throws(FileProblem) in self.add(bytes, stream) })
  }

  private func add(_ bytes: Span<UInt8>, _ stream: Platform.Stream) {
    if stream == .output { output.append(bytes) } else { errors.append(bytes) }
  }
}

/// Bytes that come in pieces, each of which can be waited for.
final class MemorySource: ByteSource {
  private let bytes: [UInt8]
  private let pieces: Int
  private var position = 0
  private var isPaused = false

  init(_ bytes: [UInt8], pieces: Int) {
    self.bytes = bytes
    self.pieces = pieces
  }

  func read(_ length: Int, into buffer: inout ReadBuffer) throws(FileProblem) -> Int {
    let end = position + min(length, pieces, bytes.count - position)
    buffer.append(Array(bytes[position..<end]))
    defer { (position, isPaused) = (end, pieces < .max) }
    return end - position
  }

  func isReady(waits: Bool) -> Bool {
    if isPaused, !waits { return false }
    isPaused = false
    return true
  }

  func close() {}
}

/// Results that are kept.
final class MemorySink: ByteSink {
  private(set) var bytes: [UInt8] = []

  func write(_ more: Span<UInt8>) throws(FileProblem) { bytes.append(more) }

  func finish() {}

  func abandon() {}
}
