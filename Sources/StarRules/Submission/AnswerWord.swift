/// The answers to 64 clauses, a bit each in four words.
package struct AnswerWord: Sendable, BitwiseCopyable {
  /// Something was given, if only null.
  package private(set) var given: UInt64 = 0
  /// Yes was given, or "na".
  private var yes: UInt64 = 0
  /// No was given, or "na".
  private var no: UInt64 = 0
  /// Evidence was named.
  package private(set) var evidenced: UInt64 = 0

  /// True, false or "na" was given.
  package var answered: UInt64 { yes | no }
  package var met: UInt64 { yes & ~no }
  package var unmet: UInt64 { no & ~yes }
  package var notApplicable: UInt64 { yes & no }

  /// The answer to the clauses `mask`, which is the same for all of them; nil where there is none.
  func value(_ mask: UInt64) -> Answer.Value? {
    if met & mask != 0 { return .met }
    if unmet & mask != 0 { return .unmet }
    return notApplicable & mask != 0 ? .notApplicable : nil
  }

  /// Puts `answer` in the place of what was given for `mask`.
  mutating func set(_ answer: Answer, _ mask: UInt64) {
    remove(mask)
    add(answer, mask)
  }

  @inline(__always)
  mutating func add(_ answer: Answer, _ mask: UInt64) {
    given |= mask
    yes |= mask & answer.lane(1)
    no |= mask & answer.lane(2)
    evidenced |= mask & answer.lane(3)
  }

  mutating func remove(_ mask: UInt64) {
    given &= ~mask
    yes &= ~mask
    no &= ~mask
    evidenced &= ~mask
  }

  /// Puts the answers of `other` in the place of those to what is given there.
  mutating func replace(by other: Self) {
    remove(other.given)
    self = completed(by: other)
  }

  /// These answers, and those of `other` to what is not given here.
  @inline(__always)
  func completed(by other: Self) -> Self {
    var result = self
    result.given |= other.given
    result.yes |= other.yes & ~given
    result.no |= other.no & ~given
    result.evidenced |= other.evidenced & ~given
    return result
  }
}

/// An answer to a criterion or clause.
package struct Answer: Sendable, Equatable {
  /// What can be answered.
  package enum Value: Sendable {
    case met, unmet, notApplicable
  }

  /// Whether it is given, yes, no, and has evidence, as ``AnswerWord`` keeps it.
  private(set) var bits: UInt64

  @inline(__always)
  init(bits: UInt64) { self.bits = bits }

  package init(_ value: Value?, isEvidenced: Bool = false) {
    bits = Self.null.bits | (isEvidenced ? 8 : 0)
    switch value {
    case .met: bits |= 2
    case .unmet: bits |= 4
    case .notApplicable: bits |= 6
    case nil: break
    }
  }

  /// No answer, said explicitly.
  static let null = Answer(bits: 1)
  static let met = Answer(bits: 3)
  static let unmet = Answer(bits: 5)
  static let notApplicable = Answer(bits: 7)

  /// The same answer with evidence.
  @inline(__always)
  var evidenced: Answer { Answer(bits: bits | 8) }

  /// The answer that `value` says, with the evidence of this one.
  @inline(__always)
  func saying(_ value: Answer) -> Answer { Answer(bits: value.bits | bits & 8) }

  /// All ones where bit `index` is set, else all zeros.
  @inline(__always)
  fileprivate func lane(_ index: UInt64) -> UInt64 { 0 &- (bits &>> index & 1) }
}
