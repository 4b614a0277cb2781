import StarRules

@main
struct StarBench {
  static let usage = """
    usage: starbench make --count N [--seed S] [--layout compact|indented] [--bad K]
                          [--reviews P] [--year Y] [--out FILE|- | --folder DIR]
           starbench measure [--count N] [--seed S] [--input FILE] [--rounds R] [--files K]
                             [--jobs N] [--tool PATH] [--folder DIR] [--peer NAME=COMMAND]...
                             [--format text|markdown]

    make: N believable submissions, one a line on standard output or in FILE, or each in a file of
    its own in DIR. The same seed and count make the same bytes on every machine.
      --seed S     a whole number (default 1)
      --layout     indented: spaces after colons and commas; in DIR over several lines
      --reviews P  P of a hundred good records carry reviews (default 0)
      --year Y     the year they are for (default that of the rules); in a later one the same unions
                   hand in again, most with a few answers and numbers that changed in each year
      --bad K      K of the records are to be refused, in several ways; some unions come twice

    measure: how fast N records (default 20,000), made anew or those of FILE, are scanned, read,
    rated and rendered in memory, and rated by the tool from one file and from many.
      --rounds R   how often everything is measured, in turns (default 5)
      --files K    how many of the records become files of their own (default 20,000)
      --jobs N     how many workers there are where there are several (default 2)
      --tool PATH  the tool (default: unionstar beside this program)
      --folder DIR where files are made for as long as it takes (default: TMPDIR, or /tmp)
      --peer       another program that is measured too; the file is its last argument

    """

  static func main() {
    Platform.ignoreBrokenPipes()
    let words = Array(CommandLine.arguments.dropFirst())
    guard words != ["--help"], words != ["-h"] else { return end(0, usage, to: Platform.output) }
    do {
      let rest = Array(words.dropFirst())
      switch words.first {
      case "make": try MakeCommand(rest).run(Rulebook.builtIn())
      case "measure":
        let command = try MeasureCommand(rest)
        Platform.holdSignals()
        let report = try command.run(Rulebook.builtIn())
        try Platform.write(Array(report.utf8), to: Platform.output)
      default: throw UsageProblem(text: "no command is named")
      }
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
