import StarRules

@main
struct UnionStar {
  static func main() {
    Platform.prepareStreams()
    var console = Console(
      environment: Platform.environment, isTerminal: Platform.isTerminal(.output),
      read: { path throws(FileProblem) in try Platform.read(path, limit: Limits.bytes) },
      list: Platform.list, entry: Platform.entry, replace: Platform.replace)
    console.signal = Platform.caughtSignal
    console.columns = { Platform.columns(of: .output) }
    console.isInputTerminal = Platform.isTerminal(.input)
    if Platform.isTerminal(.error) {
      // Each replaces the one before, and the results replace the last.
      console.progress = { text in
        try? Platform.write(Array("\r\u{1B}[K\(text)\r".utf8).span, to: .error)
      }
    }
    Platform.exit(Tool.run(Platform.arguments, &console).rawValue)
  }
}
