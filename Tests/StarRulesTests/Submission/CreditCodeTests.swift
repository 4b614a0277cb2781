import Testing

@testable import StarRules

/// The unified social credit code (GB 32100-2015) and its check digit.
struct CreditCodeTests {
  @Test(
    "A code whose check digit is right is accepted",
    arguments: [
      // The contract's example, three codes of well-known companies, check digits 0 and Y.
      "81330106MC00000008", "91330100799655058B", "914403001922038216", "9144030071526726XG",
      "81330106MC00000270", "81330106MC0000017Y", "000000000000000000",
    ])
  func valid(code: String) throws {
    #expect(isValid(Array(code.utf8)))
    try expectAccepted(
      #"{"organisation":{"name":"甲","type":"township","code":"\#(code)"}}"#)
  }

  @Test(
    "A code that is not right is warned of at its place and kept as it is written",
    arguments: [
      "", "8", "81330106MC0000000", "81330106MC000000080", "81330106MC00000009",
      "81330106MC00000018", "81330106mc00000008", "8133O106MC00000008", "81330106MC0000000S",
      " 81330106MC00000008", "18330106MC00000008", "一二三四五六七八九十一二三四五六七八",
    ])
  func invalid(code: String) throws {
    #expect(!isValid(Array(code.utf8)))
    let faulty = FaultyText(
      MarkedText(#"{"organisation":{"name":"甲","code":⟦"\#(code)","type":"township"}}"#),
      ("invalid-code", "/organisation/code"))
    try expectProblems(faulty, .warning)
    #expect(try read(faulty.text.bytes).submission?.code == code)
  }

  @Test("No single wrong character and no swapped pair of neighbours goes unnoticed")
  func errors() {
    let alphabet = Array("0123456789ABCDEFGHJKLMNPQRTUWXY".utf8)
    let code = Array("91330100799655058B".utf8)
    var accepted = 0
    for position in code.indices {
      for character in alphabet where character != code[position] {
        var wrong = code
        wrong[position] = character
        if isValid(wrong) { accepted += 1 }
      }
      guard position > 0, code[position] != code[position - 1] else { continue }
      var swapped = code
      swapped.swapAt(position, position - 1)
      if isValid(swapped) { accepted += 1 }
    }
    #expect(accepted == 0)
    #expect(isValid(code))
  }

  @Test("A code written with escapes is the same code")
  func escaped() throws {
    let submission = try expectAccepted(
      #"{"organisation":{"name":"甲","type":"township","code":"\u00381330106MC0000000\u0038"}}"#)
    #expect(submission.code == "81330106MC00000008")
  }

  private func isValid(_ code: [UInt8]) -> Bool { CreditCode.isValid(code.indices, in: code.span) }
}
