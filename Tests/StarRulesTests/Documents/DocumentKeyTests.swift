import Testing

@testable import StarRules

/// The keys of a rulebook and their spellings, which stand apart for Embedded Swift's sake.
struct DocumentKeyTests {
  @Test("The spellings of the keys are the names of their cases, in the same order")
  func names() {
    #expect(DocumentKey.names == DocumentKey.allCases.map { "\($0)" })
    #expect(Set(DocumentKey.names).count == DocumentKey.allCases.count)
    #expect(DocumentKey.allCases.map { Int($0.rawValue) } == Array(0..<DocumentKey.names.count))
    // A set of them is two machine words, and an object's members have room for as many.
    #expect(DocumentKey.names.count <= 128)
  }

  @Test("The keys of a submission fit one machine word too")
  func submission() {
    #expect(SubmissionKey.allCases.count <= 64)
    #expect(SubmissionKey.allCases.map { $0.rawValue } == SubmissionKey.allCases.map { "\($0)" })
  }
}
