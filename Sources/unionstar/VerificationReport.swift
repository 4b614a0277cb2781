import StarRules

/// What came of running cases, in each format.
struct VerificationReport {
  private let verification: Verification
  private let collection: CaseCollection
  private let proof: ProofReport
  private let paint: Painter

  init(
    _ verification: Verification, _ collection: CaseCollection, _ proof: ProofReport,
    _ paint: Painter
  ) {
    self.verification = verification
    self.collection = collection
    self.proof = proof
    self.paint = paint
  }

  private var language: Language { verification.language }
  private var failed: Int { verification.failed.count }
  private var problems: [CaseCollection.Problem] { collection.problems }
  private var passed: Int { verification.results.count - failed }

  // MARK: Text

  /// The cases that failed, each with what was expected and what came out, and the count.
  var text: String {
    var lines: [String] = []
    for result in verification.failed {
      lines.append(
        paint("✗", .bad)
          + " \(result.entry.place) \(Display.visible(result.entry.run.ruleCase.name))")
      for difference in result.differences { lines += described(difference) }
      for reading in result.readings { lines += Display.wrap("    " + reading, indent: 8) }
    }
    let summary = Bilingual(
      "\(collection.fileCount) 个文件，\(verification.results.count) 个案例："
        + "通过 \(passed)，失败 \(failed)",
      counted(verification.results.count, "case") + " in "
        + counted(collection.fileCount, "file") + ": \(passed) passed, \(failed) failed")[
        language]
    lines.append(paint(summary, failed == 0 && passed > 0 ? .good : .bad))
    lines += proof.text
    return lines.joined(separator: "\n")
  }

  private func described(_ difference: CaseRun.Difference) -> [String] {
    Display.wrap(
      "    \(difference.key): "
        + Bilingual("预期 ", "expected ")[language] + Display.visible(difference.expected)
        + Bilingual("，实为 ", ", came out ")[language] + Display.visible(difference.actual),
      indent: 8)
  }

  // MARK: JSON

  /// Every case with its differences.
  var json: [UInt8] {
    var writer = JSONWriter(.indented)
    writer.object { writer in
      writer.member("format", "unionstar.verification/1")
      writer.member("passed", passed)
      writer.member("failed", failed)
      writer.member("problems", problems.map(\.text))
      writer.key("cases")
      writer.array { writer in
        for result in verification.results {
          writer.object(inline: result.differences.isEmpty) { write(result, to: &$0) }
        }
      }
      proof.write(to: &writer)
    }
    return writer.bytes + [0x0A]
  }

  private func write(_ result: Verification.Result, to writer: inout JSONWriter) {
    writer.member("name", result.entry.run.ruleCase.name)
    writer.member("file", result.entry.file)
    writer.member("line", result.entry.line)
    writer.member("passed", result.differences.isEmpty)
    guard !result.differences.isEmpty else { return }
    writer.key("differences")
    writer.array { writer in
      for difference in result.differences {
        writer.object(inline: true) { writer in
          writer.member("key", difference.key)
          writer.member("expected", difference.expected)
          writer.member("actual", difference.actual)
        }
      }
    }
    writer.member("readings", result.readings)
  }

  // MARK: TAP

  /// The Test Anything Protocol, version 14: a line a case.
  var tap: String {
    let checks = proof.checks
    let cases = verification.results.count
    // What cannot be run fails as well, and so does a run of nothing.
    let nothing = Bilingual("没有案例", "no case")[language]
    let problems = cases == 0 && problems.isEmpty ? [nothing] : problems.map(\.text)
    let total = cases + checks.count + problems.count
    var lines = ["TAP version 14", "1..\(total)"]
    for (index, result) in verification.results.enumerated() {
      let name = Self.tapEscaped(result.entry.run.ruleCase.name)
      let verdict = result.differences.isEmpty ? "ok" : "not ok"
      lines.append("\(verdict) \(index + 1) - \(name)")
      guard !result.differences.isEmpty else { continue }
      lines.append("  ---")
      lines.append("  at: \(Self.quoted("\(result.entry.file):\(result.entry.line)"))")
      for difference in result.differences {
        let key = Self.quoted(difference.key)
        lines.append("  \(key):")
        lines.append("    expected: \(Self.quoted(difference.expected))")
        lines.append("    actual: \(Self.quoted(difference.actual))")
      }
      lines.append("  ...")
    }
    for (index, check) in checks.enumerated() {
      let verdict = check.failure.isEmpty ? "ok" : "not ok"
      lines.append("\(verdict) \(cases + index + 1) - \(Self.tapEscaped(check.name))")
      lines += check.failure.map { "# " + Display.visible($0) }
    }
    for (index, problem) in problems.enumerated() {
      let number = cases + checks.count + index + 1
      lines.append("not ok \(number) - \(Self.tapEscaped(problem))")
    }
    return lines.joined(separator: "\n")
  }

  private static func tapEscaped(_ text: String) -> String {
    // By scalars: a sign with a mark on it is still that sign to who reads it.
    Display.visible(text).unicodeScalars.reduce(into: "") { result, scalar in
      if scalar == "#" || scalar == "\\" { result.append("\\") }
      result.unicodeScalars.append(scalar)
    }
  }

  /// A text, visible, as a string of YAML, whose double-quoted form takes the escapes of JSON.
  private static func quoted(_ text: String) -> String {
    var writer = JSONWriter()
    writer.string(Display.visible(text))
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  // MARK: JUnit

  /// The XML that CI servers read.
  var junit: String {
    let checks = proof.checks
    let unproved = checks.count { !$0.failure.isEmpty }
    let total = verification.results.count + checks.count + problems.count
    var lines = [
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
      "<testsuite name=\"unionstar verify\" tests=\"\(total)\" "
        + "failures=\"\(failed + unproved)\" errors=\"\(problems.count)\">",
    ]
    for result in verification.results {
      let name = Self.xml(result.entry.run.ruleCase.name)
      let file = Self.xml(result.entry.file)
      let head = "  <testcase name=\"\(name)\" classname=\"\(file)\" line=\"\(result.entry.line)\""
      guard !result.differences.isEmpty else {
        lines.append(head + "/>")
        continue
      }
      lines.append(head + ">")
      let text = result.differences.flatMap(described) + result.readings
      let message = Self.xml(result.differences.map(\.key).joined(separator: ", "))
      lines.append("    <failure message=\"\(message)\">")
      lines += text.map { Self.xml($0) }
      lines.append("    </failure>")
      lines.append("  </testcase>")
    }
    for check in checks {
      let head = "  <testcase name=\"\(Self.xml(check.name))\" classname=\"proof\""
      guard !check.failure.isEmpty else {
        lines.append(head + "/>")
        continue
      }
      lines.append(head + "><failure>")
      lines += check.failure.map { Self.xml($0) }
      lines.append("  </failure></testcase>")
    }
    for problem in problems {
      let text = Self.xml(problem.text)
      lines.append(
        "  <testcase name=\"\(text)\" classname=\"\(Self.xml(problem.file))\">"
          + "<error message=\"\(text)\"/></testcase>")
    }
    lines.append("</testsuite>")
    return lines.joined(separator: "\n")
  }

  private static func xml(_ text: String) -> String {
    Display.visible(text).unicodeScalars.reduce(into: "") { result, scalar in
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      default: result.unicodeScalars.append(scalar)
      }
    }
  }
}
