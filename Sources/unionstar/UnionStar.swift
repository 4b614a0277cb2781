import StarRules

@main
struct UnionStar {
  static func main() {
    Platform.ignoreBrokenPipes()
    var console = Console(
      environment: Platform.environment, isTerminal: Platform.isTerminal(.output),
      read: { path throws(FileProblem) in try Platform.read(path, limit: Limits.bytes) })
    var code = Tool.run(Array(CommandLine.arguments.dropFirst()), &console)
    do {
      try Platform.write(console.output, to: .output)
    } catch {
      let language = Language.preferred(console.environment)
      console.report("unionstar: error: " + error.writing[language])
      code = .refused
    }
    // Nothing can be said where standard error is closed too; the exit code says it.
    try? Platform.write(console.errors, to: .error)
    Platform.exit(code.rawValue)
  }
}
