/// The keys of a result line and of the objects in it.
package enum ResultKey: UInt8, CaseIterable, Sendable {
  case source, error
  case name, code, type, form, district, year, claimedStar, star, next
  case unmet, unanswered, notApplicable, unproven, lifting
  case steps
  case line, column, path, message, problems
  case stage, stages, lost
  case readings, rulebook
  case implausible

  /// Their spellings, in the same order, each between spaces; a test holds the two together.
  private static let spellings: StaticString = """
    source error \
    name code type form district year claimedStar star next \
    unmet unanswered notApplicable unproven lifting \
    steps \
    line column path message problems \
    stage stages lost \
    readings rulebook \
    implausible
    """
  static let table = KeyTable(words: spellings)
  static let all = allCases

  /// How it is spelt.
  package var name: String { Self.table.key(Int(rawValue)) }

  /// Whether `object` may have it.
  func belongs(to object: ResultObject) -> Bool {
    switch self {
    case .star: object != .error
    case .code: object == .line || object == .error
    case .stage: object == .line || object == .stage
    case .lost: object == .stage
    case .steps: object == .next
    case .line, .column, .path, .message, .problems: object == .error
    default: object == .line
    }
  }
}

/// The objects of a result line.
enum ResultObject { case line, next, error, stage }
