/// Counts for each criterion how many unions did not meet it, did not answer it or set it aside.
///
/// A criterion counts once a union, however many of its clauses it is that are unmet. Its clauses are
/// neighbours in one word, so that one addition tells of all criteria of a word which have any.
struct CriterionCounter: Sendable {
  /// What is counted.
  enum Kind: Int, CaseIterable { case unmet, unanswered, setAside }

  /// Which clauses are the last of their criteria, of four words.
  private struct Criteria: Sendable {
    /// The last clause of each criterion, whose bit stands for the criterion.
    var last = SIMD4<UInt64>()
    /// Its other clauses.
    var others = SIMD4<UInt64>()

    /// The criteria of which a clause is in `clauses`.
    @inline(__always)
    func having(_ clauses: SIMD4<UInt64>) -> SIMD4<UInt64> {
      // Any clause before the last carries into the place of the last.
      let carried: SIMD4<UInt64> = (clauses & others) &+ others
      return (carried | clauses) & last
    }
  }

  /// The unions that were not yet counted one by one, of four words.
  private struct Planes: Sendable {
    var unmet = BitPlanes()
    var unanswered = BitPlanes()
    var setAside = BitPlanes()
  }

  private let criteria: [Criteria]
  private var planes: [Planes]
  /// How many unions are in the planes and not yet in `counts`.
  private var unsettled = 0
  /// At `kind * criterionCount + criterion`.
  private var counts: [Int]
  private let criterionCount: Int
  private let criterionOfBit: [Int32]

  init(_ rulebook: Rulebook) {
    var criteria = Array(repeating: Criteria(), count: (rulebook.clauseWords + 3) / 4)
    var criterionOfBit = Array(repeating: Int32(0), count: criteria.count * 256)
    for (index, criterion) in rulebook.criteria.enumerated() {
      for clause in criterion.clauses {
        let bit = rulebook.clauses[clause].bit
        criterionOfBit[bit] = Int32(index)
        let mask: UInt64 = 1 << UInt64(bit & 63)
        if clause == criterion.clauses.upperBound - 1 {
          criteria[bit >> 8].last[bit >> 6 & 3] |= mask
        } else {
          criteria[bit >> 8].others[bit >> 6 & 3] |= mask
        }
      }
    }
    self.criteria = criteria
    planes = Array(repeating: Planes(), count: criteria.count)
    self.criterionOfBit = criterionOfBit
    criterionCount = rulebook.criteria.count
    counts = Array(repeating: 0, count: Kind.allCases.count * criterionCount)
  }

  /// How many unions a criterion is counted of.
  subscript(_ kind: Kind, _ criterion: Int) -> Int {
    var count = counts[kind.rawValue * criterionCount + criterion]
    forEachUnsettled { if $0 == kind, $1 == criterion { count += $2 } }
    return count
  }

  mutating func removeAll() {
    for cell in counts.indices { counts[cell] = 0 }
    emptyPlanes()
  }

  private mutating func emptyPlanes() {
    guard unsettled > 0 else { return }
    for group in planes.indices { planes[group] = Planes() }
    unsettled = 0
  }

  /// Counts a union.
  @inline(__always)
  mutating func add(_ result: RecordResult) {
    if unsettled == BitPlanes.capacity { settle() }
    unsettled &+= 1
    for group in criteria.indices {
      let unmet = criteria[group].having(result.unmet.quad(group))
      let unanswered = criteria[group].having(result.unanswered.quad(group))
      let setAside = criteria[group].having(result.setAside.quad(group))
      planes[group].unmet.add(unmet)
      // A criterion that has both is unmet.
      planes[group].unanswered.add(unanswered & ~unmet)
      planes[group].setAside.add(setAside)
    }
  }

  /// Adds what was counted of other unions.
  mutating func merge(_ later: CriterionCounter) {
    for cell in counts.indices { counts[cell] &+= later.counts[cell] }
    later.forEachUnsettled { counts[$0.rawValue * criterionCount + $1] += $2 }
  }

  @inline(never)
  private mutating func settle() {
    let unsettled = self
    unsettled.forEachUnsettled { counts[$0.rawValue * criterionCount + $1] += $2 }
    emptyPlanes()
  }

  private func forEachUnsettled(_ body: (Kind, _ criterion: Int, _ count: Int) -> Void) {
    guard unsettled > 0 else { return }
    for (index, group) in planes.enumerated() {
      for (kind, planes) in [
        (Kind.unmet, group.unmet), (.unanswered, group.unanswered), (.setAside, group.setAside),
      ] {
        planes.forEach { body(kind, Int(criterionOfBit[index * 256 + $0]), $1) }
      }
    }
  }
}

extension BitSet {
  /// Four words of it from the word `group * 4`; those it does not have are empty.
  @inline(__always)
  fileprivate func quad(_ group: Int) -> SIMD4<UInt64> {
    let start = group &* 4
    if start &+ 4 <= words.count {
      return SIMD4(words[start], words[start &+ 1], words[start &+ 2], words[start &+ 3])
    }
    var quad = SIMD4<UInt64>()
    for word in start..<words.count { quad[word &- start] = words[word] }
    return quad
  }
}
