/// What a result that was saved as JSON says came out, and of what.
package struct SavedRating: Sendable {
  /// Where a clause that is not met stands in a result.
  package struct ClauseStatus: Sendable, Equatable {
    package let id: String
    /// `unmet`, `unanswered` or, where it was set aside by "na", `not-applicable`.
    package let status: String
  }

  /// A member of the result and what stands in it, in one form however it is laid out.
  package struct Member: Sendable, Equatable {
    package let key: String
    package let content: String
  }

  package let version: String
  package let rulebook: String
  package let edition: String
  package let rulebookDigest: String
  package let submissionDigest: String
  /// The readings chosen, each as `ID=CHOICE`.
  package let readings: [String]
  package let star: Int
  /// The top-level members, each with all that stands in it, but for what is next, which depends on
  /// the star that was asked for, the warnings, whose words depend on the language, and which editions
  /// there were to choose from.
  package let members: [Member]
  /// The clauses that are neither met nor out of the question, in the order of the result.
  package let clauses: [ClauseStatus]

  /// - Parameter text: what `Rating.write` wrote.
  /// - Returns: nil where it is no such result, of one without digests, or of what would be if.
  package init?(_ text: [UInt8]) {
    guard let document = try? JSONDocument(text), document.kind(of: 0) == .object,
      document.text("format") == Rating.format, document.value("whatIf") == nil,
      let version = document.text("tool", "version"),
      let rulebook = document.text("rulebook", "id"),
      let edition = document.text("rulebook", "edition"),
      let rulebookDigest = document.text("rulebook", "sha256"),
      let submissionDigest = document.text("submission", "sha256"),
      let star = document.value("star").flatMap({ document.wholeNumber(of: $0) })
    else { return nil }
    self.version = version
    self.rulebook = rulebook
    self.edition = edition
    self.rulebookDigest = rulebookDigest
    self.submissionDigest = submissionDigest
    self.star = star
    var members: [Member] = []
    document.forEachMember(of: 0) { key, value in
      let key = document.string(key)
      guard key != "next", key != "warnings", key != "editions" else { return }
      members.append(Member(key: key, content: document.content(of: value)))
    }
    self.members = members
    readings = document.elements(of: document.value("readings", "chosen"))
      .compactMap { document.text(at: $0) }
    var clauses: [ClauseStatus] = []
    for key in ["unmet", "unanswered"] {
      for criterion in document.elements(of: document.value(key)) {
        for clause in document.elements(of: document.value("clauses", from: criterion)) {
          guard let id = document.text("id", from: clause),
            let status = document.text("status", from: clause)
          else { return nil }
          clauses.append(ClauseStatus(id: id, status: status))
        }
      }
    }
    for clause in document.elements(of: document.value("notApplicable")) {
      guard let id = document.text(at: clause) else { return nil }
      clauses.append(ClauseStatus(id: id, status: Status.notApplicable.rawValue))
    }
    self.clauses = clauses
  }
}

extension JSONDocument {
  /// All that stands in a value, without the white space between.
  fileprivate func content(of node: Node) -> String {
    var content = ""
    for part in node..<self.node(after: node) {
      content += "\(kind(of: part).rawValue) "
      switch kind(of: part) {
      // The length tells where a text ends, and how many there are where a list does.
      case .string: content += "\(string(part).utf8.count) \(string(part)) "
      case .number: content += wholeNumber(part).map { "\($0) " } ?? "? "
      case .object, .array: content += "\(count(of: part)) "
      default: break
      }
    }
    return content
  }
}
