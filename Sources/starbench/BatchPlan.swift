/// What is wrong with a record that is to be refused.
enum Damage: CaseIterable, Sendable {
  case cutShort
  case partExceedsWhole
  case unknownKey
  case wrongType
  case emptyObject
  case invalidUTF8
  case misspeltType
}

/// Which records of a batch are bad, and which come from a union that was there before.
struct BatchPlan {
  /// How many records there are.
  let count: Int
  /// How many of them are bad, from 0 to `count`.
  let bad: Int

  /// What is wrong with the record of a number; nil for a good one.
  ///
  /// The bad ones are spread evenly, and every kind comes in its turn.
  func damage(at record: Int) -> Damage? {
    let kinds = Damage.allCases
    return badOrdinal(at: record).map { kinds[$0 % kinds.count] }
  }

  /// The number of the union that handed a record in.
  ///
  /// After every fourth bad record a union comes again that was there half-way to the beginning.
  func union(of record: Int) -> Int {
    guard record > 1, let ordinal = badOrdinal(at: record - 1), ordinal % 4 == 0,
      damage(at: record) == nil
    else { return record }
    let earlier = (0...record / 2).last { damage(at: $0) == nil }
    return earlier ?? record
  }

  /// How many bad records came before one; nil for a good one.
  private func badOrdinal(at record: Int) -> Int? {
    func before(_ record: Int) -> Int { (record * bad + count / 2) / count }
    let ordinal = before(record)
    return before(record + 1) > ordinal ? ordinal : nil
  }
}
