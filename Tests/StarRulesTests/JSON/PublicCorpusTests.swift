import Testing

@testable import StarRules

/// Where the public corpus is.
private enum Corpus {
  static let folder = Fixture.environment("JSON_TEST_SUITE")
}

/// The files of nst/JSONTestSuite, where the environment variable JSON_TEST_SUITE names their
/// folder, `test_parsing`.
@Suite(.enabled(if: Corpus.folder != nil, "JSON_TEST_SUITE names no folder"))
struct PublicCorpusTests {
  private func files(_ prefix: String) throws -> [(name: String, bytes: [UInt8])] {
    try Fixture.files(in: #require(Corpus.folder)).filter { $0.name.hasPrefix(prefix) }
  }

  @Test("Every text that is not JSON is refused")
  func refused() throws {
    let files = try files("n_")
    #expect(files.count == 188)
    for file in files { #expect(syntaxError(of: file.bytes) != nil, "\(file.name)") }
  }

  @Test("Every text that is JSON is read, and only those that repeat a key are faulted for it")
  func accepted() throws {
    let repeating = [
      "y_object_duplicated_key.json", "y_object_duplicated_key_and_value.json",
    ]
    let files = try files("y_")
    #expect(files.count == 95)
    for file in files {
      let document = try JSONDocument(file.bytes)
      #expect(document.repeatedKeys.isEmpty == !repeating.contains(file.name), "\(file.name)")
    }
  }

  @Test("Of what RFC 8259 leaves open, broken encodings are refused and large numbers are read")
  func open() throws {
    let files = try files("i_")
    #expect(files.count == 35)
    for file in files {
      let isRead =
        file.name.hasPrefix("i_number_") || file.name == "i_structure_UTF-8_BOM_empty_object.json"
      #expect((syntaxError(of: file.bytes) == nil) == isRead, "\(file.name)")
    }
  }
}
