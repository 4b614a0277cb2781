import StarRules

@main
struct UnionStar {
  static func main() {
    Platform.ignoreBrokenPipes()
    var console = Console(
      environment: Platform.environment, isTerminal: Platform.isTerminal(.output),
      read: { path throws(FileProblem) in try Platform.read(path, limit: Limits.bytes) })
    let code = Tool.run(Array(CommandLine.arguments.dropFirst()), &console)
    do {
      try Platform.write(console.errors, to: .error)
      try Platform.write(console.output, to: .output)
    } catch {
      // Nothing can be said where standard error is closed too; the exit code says it.
      let line = "unionstar: error: the result could not be written: \(error)\n"
      try? Platform.write(Array(line.utf8), to: .error)
      Platform.exit(ExitCode.refused.rawValue)
    }
    Platform.exit(code.rawValue)
  }
}
