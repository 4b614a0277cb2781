/// The one word of a list that a misspelt one most likely meant.
public enum Suggestion {
  /// The candidate nearest to `word`; nil where none is near, or two are equally near.
  ///
  /// Near is one edit (a letter left out, added, exchanged, or two swapped) in words of up to five
  /// letters and two in longer ones, after letters of different case, full-width forms and letters of
  /// other scripts that look alike were made the same, and what does not show was left out.
  public static func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
    let wanted = folded(word)
    guard wanted.count <= Limits.suggested else { return nil }
    let limit = wanted.count <= 5 ? 1 : 2
    var best: (candidate: String, distance: Int)?
    var isTied = false
    for candidate in candidates {
      let other = folded(candidate)
      guard abs(other.count - wanted.count) <= limit else { continue }
      let distance = distance(wanted, other)
      guard distance <= limit, distance < wanted.count else { continue }
      if let known = best, known.distance <= distance {
        if known.distance == distance { isTied = true }
      } else {
        best = (candidate, distance)
        isTied = false
      }
    }
    return isTied ? nil : best?.candidate
  }

  /// Lower case, full-width letters, digits and signs as ASCII, letters that look like ASCII as that,
  /// and nothing that is written as `\u{…}` since it would not show.
  private static func folded(_ word: String) -> [UInt32] {
    var folded: [UInt32] = []
    var rest = Substring(word).unicodeScalars
    while let scalar = rest.popFirst() {
      if scalar == "\\", rest.starts(with: "u{".unicodeScalars) {
        rest = rest.drop { $0 != "}" }.dropFirst()
        continue
      }
      var value = (lookAlike(scalar) ?? scalar).value
      if (0xFF01...0xFF5E).contains(value) { value -= 0xFEE0 }
      if (0x41...0x5A).contains(value) { value += 0x20 }
      folded.append(value)
    }
    return folded
  }

  /// The letter of ASCII that a Cyrillic or Greek one is taken for; nil where there is none.
  private static func lookAlike(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    guard (0x370...0x4FF).contains(scalar.value) else { return nil }
    return switch scalar {
    case "а", "А", "Α", "α": "a"
    case "В", "Β": "b"
    case "с", "С": "c"
    case "е", "Е", "Ε": "e"
    case "Н", "Η": "h"
    case "і", "І", "Ι", "ι": "i"
    case "ј", "Ј": "j"
    case "к", "К", "Κ", "κ": "k"
    case "М", "Μ": "m"
    case "Ν": "n"
    case "о", "О", "Ο", "ο": "o"
    case "р", "Р", "Ρ", "ρ": "p"
    case "ѕ", "Ѕ": "s"
    case "Т", "Τ": "t"
    case "ν": "v"
    case "х", "Х", "Χ", "χ": "x"
    case "у", "У", "Υ": "y"
    case "Ζ": "z"
    default: nil
    }
  }

  /// The optimal string alignment distance.
  private static func distance(_ left: [UInt32], _ right: [UInt32]) -> Int {
    var before: [Int] = []
    var previous = Array(0...right.count)
    for row in 0..<left.count {
      var current = [row + 1]
      for column in 0..<right.count {
        var cost = min(
          previous[column] + (left[row] == right[column] ? 0 : 1),
          min(previous[column + 1], current[column]) + 1)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          cost = min(cost, before[column - 1] + 1)
        }
        current.append(cost)
      }
      before = previous
      previous = current
    }
    return previous[right.count]
  }

  /// The id that `word` most likely meant: one spelt like it, or the only one in whose Chinese name
  /// its characters stand in this order.
  ///
  /// - Parameters:
  ///   - word: what somebody wrote.
  ///   - values: the ids there are, with their names.
  ///   - mostOf: whether the word must have at least half the characters of the name.
  package static func meant(
    by word: String, among values: [(id: String, name: LocalizedText)], mostOf: Bool = false
  ) -> String? {
    if let near = nearest(to: word, among: values.map { $0.id }) { return near }
    guard word.unicodeScalars.count >= 2 else { return nil }
    var found: [String] = []
    for (id, name) in values {
      let name = name[.zh]
      if name == word { return id }
      if mostOf, word.unicodeScalars.count * 2 < name.unicodeScalars.count { continue }
      if name.containsInOrder(word) { found.append(id) }
    }
    return found.count == 1 ? found[0] : nil
  }
}

extension String {
  /// Whether the scalars of `word` stand in it in this order, with others between them or not.
  fileprivate func containsInOrder(_ word: String) -> Bool {
    var rest = word.unicodeScalars[...]
    for scalar in unicodeScalars where rest.first == scalar { rest = rest.dropFirst() }
    return rest.isEmpty
  }
}
