import StarRules

@main
struct UnionStar {
  static func main() {
    Platform.ignoreBrokenPipes()
    var console = Console(
      environment: Platform.environment, isTerminal: Platform.isTerminal(.output),
      read: { path throws(FileProblem) in try Platform.read(path, limit: Limits.bytes) },
      list: Platform.list, entry: Platform.entry, replace: Platform.replace)
    if Platform.isTerminal(.error) {
      // Each replaces the one before, and the results replace the last.
      console.progress = { text in
        try? Platform.write(Array("\r\u{1B}[K\(text)\r".utf8), to: .error)
      }
    }
    let words = Platform.arguments
    var code = Tool.run(words, &console)
    do {
      try Platform.write(console.output, to: .output)
    } catch {
      let language = Tool.language(of: words, console)
      console.report("unionstar: error: " + error.writing[language])
      code = .refused
    }
    // Nothing can be said where standard error is closed too; the exit code says it.
    try? Platform.write(console.errors, to: .error)
    Platform.exit(code.rawValue)
  }
}
