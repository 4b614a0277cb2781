/// What a result that was saved as JSON says came out, and of what.
package struct SavedRating: Sendable {
  /// Where a clause that is not met stands in a result.
  package struct ClauseStatus: Sendable, Equatable {
    package let id: String
    /// `unmet`, `unanswered` or, where it was set aside by "na", `not-applicable`.
    package let status: String
  }

  package let version: String
  package let rulebook: String
  package let edition: String
  package let rulebookDigest: String
  package let submissionDigest: String
  /// The readings chosen, each as `ID=CHOICE`.
  package let readings: [String]
  package let star: Int
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
      let star = document.value("star").flatMap({ document.count($0) })
    else { return nil }
    self.version = version
    self.rulebook = rulebook
    self.edition = edition
    self.rulebookDigest = rulebookDigest
    self.submissionDigest = submissionDigest
    self.star = star
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

  /// How a clause stands; nil where the result does not list it, as it does none that is met.
  package func status(of id: String) -> String? { clauses.first { $0.id == id }?.status }
}

extension JSONDocument {
  /// The value that `keys` lead to; nil where there is none.
  fileprivate func value(_ keys: String..., from node: Node = 0) -> Node? {
    var node = node
    for key in keys {
      guard kind(of: node) == .object else { return nil }
      var found: Node?
      text.withSpan { text in
        forEachMember(of: node) { name, value in
          if text.spells(key, at: token(of: name)) { found = value }
        }
      }
      guard let found else { return nil }
      node = found
    }
    return node
  }

  fileprivate func text(_ key: String, from node: Node = 0) -> String? {
    value(key, from: node).flatMap { text(at: $0) }
  }

  fileprivate func text(_ key: String, _ next: String) -> String? {
    value(key, next).flatMap { text(at: $0) }
  }

  fileprivate func text(at node: Node) -> String? {
    kind(of: node) == .string ? string(node) : nil
  }

  fileprivate func count(_ node: Node) -> Int? {
    kind(of: node) == .number ? wholeNumber(node).map { Int($0) } : nil
  }
}
