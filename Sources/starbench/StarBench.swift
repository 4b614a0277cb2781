import StarRules

@main
struct StarBench {
  static let usage = """
    usage: starbench make --count N [--seed S] [--layout compact|indented] [--bad K]
                          [--out FILE|- | --folder DIR]

    Makes N believable submissions, one a line on standard output or in FILE, or each in a file of
    its own in DIR. The same seed and count make the same bytes on every machine.
      --seed S     a whole number (default 1)
      --layout     indented: spaces after colons and commas; in DIR over several lines
      --bad K      K of the records are to be refused, in several ways; some unions come twice

    """

  static func main() {
    Platform.ignoreBrokenPipes()
    let words = Array(CommandLine.arguments.dropFirst())
    guard words != ["--help"], words != ["-h"] else { return end(0, usage, to: Platform.output) }
    do {
      guard words.first == "make" else { throw UsageProblem(text: "no command is named") }
      try MakeCommand(Array(words.dropFirst())).run(Rulebook.builtIn())
    } catch let problem as UsageProblem {
      end(64, "starbench: error: \(problem.text)\n\n\(usage)", to: Platform.error)
    } catch let problem as SystemProblem {
      end(2, "starbench: error: \(problem.text)\n", to: Platform.error)
    } catch {
      end(70, "starbench: error: the built-in rulebook cannot be read\n", to: Platform.error)
    }
  }

  private static func end(_ code: Int32, _ text: String, to file: Int32) {
    try? Platform.write(Array(text.utf8), to: file)
    Platform.end(code)
  }
}
