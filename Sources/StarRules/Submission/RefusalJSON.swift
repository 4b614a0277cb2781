extension SubmissionRefused {
  /// Every problem as JSON, with codes and paths, for programs.
  ///
  /// - Parameter language: the language of the messages.
  public func json(in language: Language) -> [UInt8] {
    diagnostics(in: language).refusalJSON(problems: errorCount)
  }
}

extension RulebookRefused {
  /// Every problem as JSON, with codes and paths, for programs.
  ///
  /// - Parameter language: the language of the messages.
  public func json(in language: Language) -> [UInt8] {
    diagnostics(in: language).refusalJSON(problems: errorCount)
  }
}

extension [Diagnostic] {
  /// What is wrong with a text that has so many problems, these among them.
  fileprivate func refusalJSON(problems: Int) -> [UInt8] {
    var writer = JSONWriter(.indented)
    writer.object { writer in
      writer.member("format", "unionstar.refusal/1")
      writer.member("problems", problems)
      for (key, severity) in [("errors", Severity.error), ("warnings", .warning)] {
        writer.key(key)
        writer.array { writer in
          for diagnostic in self where diagnostic.severity == severity {
            diagnostic.write(to: &writer)
          }
        }
      }
    }
    return writer.bytes + [0x0A]
  }
}
