extension SubmissionRefused {
  /// Every problem as JSON, with codes and paths, for programs.
  ///
  /// - Parameter language: the language of the messages.
  public func json(in language: Language) -> [UInt8] {
    var writer = JSONWriter(.indented)
    let shown = diagnostics(in: language)
    writer.object { writer in
      writer.member("format", "unionstar.refusal/1")
      writer.member("problems", errorCount)
      for (key, severity) in [("errors", Severity.error), ("warnings", .warning)] {
        writer.key(key)
        writer.array { writer in
          for diagnostic in shown where diagnostic.severity == severity {
            diagnostic.write(to: &writer)
          }
        }
      }
    }
    return writer.bytes + [0x0A]
  }
}
