/// What a summary counts of every rated record, in one flat list of numbers.
struct SummaryCounts: Sendable {
  /// Numbers that stand by themselves.
  enum Total: Int, CaseIterable {
    case setAsideUnions, setAsideClauses
    case unansweredUnions, unansweredClauses
    case unprovenUnions, unprovenClauses
    /// Unions one step from their next star.
    case oneStep
    /// Those of them of which is known what would lift them.
    case liftable
    /// Unions that plausibility rules warn of.
    case implausible
    /// Those of them whose answers or counts do not fit together.
    case contradictory
    /// Those of them that do not name documents they must have.
    case undocumented
  }

  private var cells: [Int]
  private let layout: SummaryLayout
  /// The plausibility rules about documents.
  private let documentRules: BitSet
  /// How the unions stand with each criterion.
  private(set) var criteria: CriterionCounter

  init(_ rulebook: Rulebook) {
    layout = SummaryLayout(
      typeCount: rulebook.types.count, formCount: rulebook.forms.count,
      starCount: rulebook.levels.count + 1, criterionCount: rulebook.criteria.count,
      plausibilityCount: rulebook.plausibility.count)
    criteria = CriterionCounter(rulebook)
    var documentRules = BitSet(words: rulebook.plausibilityWords)
    for (index, rule) in rulebook.plausibility.enumerated() where rule.isOfDocuments {
      documentRules[index] = true
    }
    self.documentRules = documentRules
    cells = Array(repeating: 0, count: layout.count)
  }

  mutating func removeAll() {
    for cell in cells.indices { cells[cell] = 0 }
    criteria.removeAll()
  }

  mutating func merge(_ later: SummaryCounts) {
    for cell in cells.indices { cells[cell] &+= later.cells[cell] }
    criteria.merge(later.criteria)
  }

  // MARK: Counting

  /// Counts a record that was rated.
  @inline(__always)
  mutating func add(_ result: RecordResult) {
    criteria.add(result)
    let layout = layout
    let documentRules = documentRules
    var cells = self.cells.mutableSpan
    cells[layout.cell(type: result.type, form: result.form) &+ result.star] &+= 1
    let claimed = result.claimedStar ?? 0
    if claimed > result.star { cells[layout.cell(overclaimedBy: claimed &- result.star)] &+= 1 }
    cells.add(result.unproven, .unprovenUnions, .unprovenClauses)
    var (unanswered, setAside) = (0, 0)
    for word in result.unanswered.words.indices {
      unanswered &+= result.unanswered.words[word].nonzeroBitCount
      setAside &+= result.setAside.words[word].nonzeroBitCount
    }
    cells.add(unanswered, .unansweredUnions, .unansweredClauses)
    cells.add(setAside, .setAsideUnions, .setAsideClauses)
    if cells.count(result.implausible, at: layout.implausible) > 0 {
      cells[Total.implausible.rawValue] &+= 1
      var (contradictory, undocumented): (UInt64, UInt64) = (0, 0)
      for word in result.implausible.words.indices {
        contradictory |= result.implausible.words[word] & ~documentRules.words[word]
        undocumented |= result.implausible.words[word] & documentRules.words[word]
      }
      if contradictory != 0 { cells[Total.contradictory.rawValue] &+= 1 }
      if undocumented != 0 { cells[Total.undocumented.rawValue] &+= 1 }
    }
    if result.stepsToNext == 1 {
      let lifting = cells.count(result.lifting, at: layout.lifting)
      cells[Total.oneStep.rawValue] &+= 1
      if lifting > 0 { cells[Total.liftable.rawValue] &+= 1 }
    }
  }

  // MARK: Asking

  subscript(_ total: Total) -> Int { cells[total.rawValue] }

  /// How many unions a criterion would lift.
  func lifts(_ criterion: Int) -> Int { cells[layout.lifting + criterion] }

  /// How many unions a plausibility rule warns of.
  func implausible(_ rule: Int) -> Int { cells[layout.implausible + rule] }

  /// How many unions of a type and form reached each star, from 0.
  func stars(type: Int, form: Int) -> [Int] {
    let start = layout.cell(type: type, form: form)
    return Array(cells[start..<start + layout.starCount])
  }

  /// How many unions claim just so many stars more than they reached.
  func overclaimed(by difference: Int) -> Int { cells[layout.cell(overclaimedBy: difference)] }
}

/// Where the numbers stand.
private struct SummaryLayout {
  let typeCount: Int
  let formCount: Int
  /// How many stars there are, 0 among them.
  let starCount: Int
  let criterionCount: Int
  let plausibilityCount: Int

  /// How many numbers there are.
  var count: Int { implausible + plausibilityCount }

  /// Where the criteria that lift a union are counted.
  @inline(__always)
  var lifting: Int { SummaryCounts.Total.allCases.count }

  /// Behind all else, where the plausibility rules that warn of a union are counted.
  @inline(__always)
  var implausible: Int { cell(overclaimedBy: starCount) }

  @inline(__always)
  func cell(type: Int, form: Int) -> Int {
    lifting &+ criterionCount &+ (type &* formCount &+ form) &* starCount
  }

  /// Behind all types and forms; 0 is not used.
  @inline(__always)
  func cell(overclaimedBy difference: Int) -> Int { cell(type: typeCount, form: 0) &+ difference }
}

extension MutableSpan<Int> {
  /// Counts a union that has so many clauses of a kind, where it has any.
  @inline(__always)
  fileprivate mutating func add(
    _ count: Int, _ unions: SummaryCounts.Total, _ clauses: SummaryCounts.Total
  ) {
    guard count > 0 else { return }
    self[unions.rawValue] &+= 1
    self[clauses.rawValue] &+= count
  }

  /// Counts each number of a set, from the cell `start`; returns how many there are.
  @inline(__always)
  fileprivate mutating func count(_ set: BitSet, at start: Int) -> Int {
    var count = 0
    for word in set.words.indices {
      var bits = set.words[word]
      count &+= bits.nonzeroBitCount
      while bits != 0 {
        self[start &+ word &* 64 &+ bits.trailingZeroBitCount] &+= 1
        bits &= bits &- 1
      }
    }
    return count
  }
}
