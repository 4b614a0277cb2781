/// Numbers as a table shows them.
enum Figure {
  /// A whole number with commas between its thousands.
  static func whole(_ value: Int) -> String {
    let digits = Array(String(value.magnitude))
    var text = value < 0 ? "-" : ""
    for (place, digit) in digits.enumerated() {
      if place > 0, (digits.count - place).isMultiple(of: 3) { text += "," }
      text.append(digit)
    }
    return text
  }

  /// A number with at least three digits that say something, or all of a whole part.
  static func text(_ value: Double) -> String {
    guard value.isFinite else { return "–" }
    guard value != 0 else { return "0" }
    var decimals = 0
    var power = 1.0
    // Beyond nine decimals a number of this table is nothing.
    while decimals < 9, (value.magnitude * power * 10).rounded() < 1_000 {
      decimals += 1
      power *= 10
    }
    let scaled = Int((value.magnitude * power).rounded())
    let sign = value < 0 && scaled != 0 ? "-" : ""
    guard decimals > 0 else { return sign + whole(scaled) }
    let digits = String(scaled)
    let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
    return sign + padded.dropLast(decimals) + "." + padded.suffix(decimals)
  }

  /// How far samples lie apart.
  static func range(_ spread: Spread) -> String { "\(text(spread.least))..\(text(spread.most))" }
}
