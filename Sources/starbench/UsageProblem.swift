/// The command line was wrong.
struct UsageProblem: Error, Equatable {
  let text: String
}

extension Int {
  /// The value of an option that takes a whole number.
  init(_ text: String, of option: String, in range: ClosedRange<Int>) throws(UsageProblem) {
    guard let number = Int(text), range.contains(number) else {
      throw UsageProblem(
        text: "\(option) takes a whole number from \(range.lowerBound) to \(range.upperBound)")
    }
    self = number
  }
}
