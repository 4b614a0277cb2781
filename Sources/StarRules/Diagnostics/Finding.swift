/// Something that was noticed at a place of a text, before it is put into words.
///
/// It holds numbers alone, so that noticing costs nothing; what it names is read again from the
/// text when it is shown.
package struct Finding: Sendable, Equatable {
  /// The byte it stands at.
  package var offset: Int
  package var problem: Problem
}

/// What can be noticed about a text.
package enum Problem: Sendable, Equatable {
  case syntax(SyntaxProblem)
  case submission(SubmissionProblem)
  case document(DocumentProblem)
  case rulebook(RulebookProblem)
  case result(ResultProblem)
  case proof(CaseProblem)
  case soundness(SoundnessProblem)

  var severity: Severity {
    switch self {
    case .submission(let problem): problem.severity
    case .soundness(let problem): problem.severity
    case .syntax, .document, .rulebook, .result, .proof: .error
    }
  }
}

/// Findings as they come, errors kept up to ``Limits/problems`` by place and counted beyond.
package struct FindingLog: Sendable {
  private var kept: [Finding] = []
  private var roomBeforeTrim = 4 * Limits.problems
  /// How many errors were noticed, kept or not.
  package private(set) var errorCount = 0
  /// How many findings were noticed, kept or not.
  package private(set) var count = 0

  package init() {}

  /// Notes a problem at a byte of the text.
  package mutating func add(_ problem: Problem, at offset: Int) {
    count += 1
    if problem.severity == .error { errorCount += 1 }
    kept.append(Finding(offset: offset, problem: problem))
    guard kept.count >= roomBeforeTrim else { return }
    trim()
    roomBeforeTrim = max(roomBeforeTrim, 2 * kept.count)
  }

  /// Forgets everything.
  package mutating func removeAll() {
    kept.removeAll(keepingCapacity: true)
    roomBeforeTrim = 4 * Limits.problems
    errorCount = 0
    count = 0
  }

  /// The first ``Limits/problems`` errors and every warning, in the order of the text.
  package var sorted: [Finding] {
    var copy = self
    copy.trim()
    return copy.kept
  }

  /// Sorts by place, keeping the order of what stands at the same one, and drops errors beyond the
  /// limit.
  ///
  /// Warnings are as many as a rulebook has ids at the most.
  private mutating func trim() {
    let order = kept.indices.sorted { (kept[$0].offset, $0) < (kept[$1].offset, $1) }
    var errors = 0
    kept = order.compactMap { index in
      guard kept[index].problem.severity == .error else { return kept[index] }
      errors += 1
      return errors <= Limits.problems ? kept[index] : nil
    }
  }
}

extension SyntaxError {
  /// The same error, or what explains it better: the encoding the whole text plainly has.
  func encodingExplained(in text: Span<UInt8>) -> SyntaxError {
    problem == .invalidUTF8 && text.looksLikeGB18030
      ? SyntaxError(offset: offset, problem: .gb18030) : self
  }
}
