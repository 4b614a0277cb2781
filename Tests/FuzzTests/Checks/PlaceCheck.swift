@testable import StarRules

/// That what is said of a text points into it.
enum PlaceCheck {
  /// Every offset is one of a byte, or the end.
  static func run(_ findings: FindingLog, _ text: [UInt8]) throws(Violation) {
    for finding in findings.sorted {
      try hold(
        (0...text.count).contains(finding.offset),
        "\(finding.problem.code) stands at byte \(finding.offset) of \(text.count)")
    }
  }

  /// Every line and column is one of the text or its end, they come in order, and each says something.
  static func run(_ diagnostics: [Diagnostic], _ text: [UInt8]) throws(Violation) {
    let lines = text.split(separator: 0x0A, omittingEmptySubsequences: false)
    var last = (line: 1, column: 1)
    for diagnostic in diagnostics {
      let (line, column) = (diagnostic.location.line, diagnostic.location.column)
      let place = "\(diagnostic.code) at \(line):\(column)"
      try hold(last <= (line, column), "\(place) comes after \(last)")
      last = (line, column)
      try hold((1...lines.count).contains(line), "\(place) of \(lines.count) lines")
      let bytes = lines[line - 1]
      let length = String(validating: bytes, as: UTF8.self)?.unicodeScalars.count ?? bytes.count
      try hold((1...length + 1).contains(column), "\(place) of \(length) columns")
      try hold(
        diagnostic.path.isEmpty || diagnostic.path.hasPrefix("/"),
        "\(place) has the path \(diagnostic.path)")
      try hold(!diagnostic.message.isEmpty, "\(place) says nothing")
    }
  }
}
