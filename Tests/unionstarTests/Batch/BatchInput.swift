import StarRules

@testable import unionstar

/// Input for batches, and what must come of it by a plain loop over its lines.
enum BatchInput {
  /// The example submissions, each on one line.
  static let submissions: [String] = FixtureTests.stars.compactMap { file, _, _, _ in
    guard let text = try? Project.text("Fixtures/submissions/\(file).json") else { return nil }
    return String(text.map { $0.isNewline ? " " : $0 })
  }

  /// Lines that are blank, refused for one reason or another, or begin with a byte order mark.
  static let odd = [
    "", "  \t", "{", "{\"organisation\":", "[]", "\u{FEFF}\(submissions[0])",
    "{\"organisation\":{\"name\":\"甲\",\"type\":\"nonpublic\"},\"facts\":{\"members\":-1}}",
  ]

  /// A hundred and fifty lines of all kinds, always the same.
  static let mixed: String = {
    var text = ""
    for number in 0..<150 {
      let choice = number * 7919 % 101
      let lines = choice.isMultiple(of: 4) ? odd : submissions
      text += lines[choice % lines.count] + (choice.isMultiple(of: 5) ? "\r\n" : "\n")
    }
    return text + submissions[1]
  }()

  /// The result lines and the errors of `text` as the file `file`, by the plainest means.
  static func expected(_ text: String, file: String) throws -> (results: String, errors: String) {
    let rulebook = try Project.rulebook()
    var rater = RecordRater(rulebook, language: .en)
    var writer = ResultLineWriter(rulebook)
    var results = ByteBuffer()
    var errors = ""
    let lines = Array(text.utf8).split(separator: 0x0A, omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() where line.contains(where: { $0 > 0x20 }) {
      let bytes = Array(line)
      if !rater.rate(bytes.span) {
        for problem in rater.diagnostics {
          let (line, column) = (problem.location.line + index, problem.location.column)
          errors += "\(file):\(line):\(column): \(problem.severity): \(problem.message)\n"
        }
      }
      let origin = RecordOrigin(file: file, line: index + 1)
      writer.write(rater.result, of: bytes.span, from: origin, to: &results)
    }
    let bytes = results.withSpan { span in span.indices.map { span[$0] } }
    return (String(decoding: bytes, as: UTF8.self), errors)
  }
}
