import Testing

@testable import StarRules

/// Result lines, byte for byte.
struct ResultLineWriterTests {
  private func line(
    _ record: String, from origin: RecordOrigin = RecordOrigin(file: "all.ndjson", line: 17)
  ) throws -> String {
    let rulebook = try BuiltIn.rulebook()
    var rater = RecordRater(rulebook, language: .en)
    var writer = ResultLineWriter(rulebook)
    var buffer = ByteBuffer()
    let text = Array(record.utf8)
    _ = rater.rate(text.span)
    writer.write(rater.result, of: text.span, from: origin, to: &buffer)
    return buffer.withSpan { $0.decoded }
  }

  @Test("Keys come in the order of the contract, and absent ones stay absent")
  func order() throws {
    let full = try line(
      #"""
      {"organisation":{"code":"81330106MC00000008","name":"甲","district":"西湖区","type":"township"},
       "year":2025,"claimedStar":3,"facts":{"employees":8},"answers":{"TB1":true,"TB2":false}}
      """#)
    #expect(
      full.hasPrefix(
        #"{"source":"all.ndjson:17","name":"甲","code":"81330106MC00000008","type":"township","#
          + #""form":"committee","district":"西湖区","year":2025,"claimedStar":3,"star":0,"next":"#
          + #"{"star":1,"steps":3},"unmet":["TB2a""#), "\(full)")
    #expect(full.hasSuffix("}\n"))
    let bare = try line(#"{"organisation":{"name":"甲","type":"township"}}"#)
    #expect(
      bare.hasPrefix(
        #"{"source":"all.ndjson:17","name":"甲","type":"township","form":"committee","star":0,"#
          + #""next":{"star":1,"steps":4},"unmet":[],"unanswered":["TB1a","#), "\(bare)")
    #expect(bare.hasSuffix(#""notApplicable":[],"unproven":0,"lifting":[]}"# + "\n"), "\(bare)")
  }

  @Test(
    "A name comes out as the writer of JSON writes it",
    arguments: [
      #"甲"#, #"a\"b\\c"#, #"\u0041\u4e2d\ud83d\ude00"#, "\u{7F}", "\u{80}\u{9F}",
      "\u{2028}x\u{2029}",
      "“引号”、——", "·é", "\u{202E}abc", "👍🏽", String(repeating: "长", count: 200),
      #"\n\t\r\b\f\/"#,
    ])
  func names(_ name: String) throws {
    let record = #"{"organisation":{"name":"x\#(name)","type":"township"},"source":"\#(name)"}"#
    let submission = try Submission(Array(record.utf8), rulebook: BuiltIn.rulebook())
    var writer = JSONWriter()
    writer.string(submission.name)
    let quoted = String(decoding: writer.bytes, as: UTF8.self)
    let line = try line(record)
    #expect(line.contains(#","name":\#(quoted),"type""#), "\(line)")
    #expect(line.hasPrefix(#"{"source":\#(quoted.replacingPrefix("\"x", with: "\""))"#), "\(line)")
  }

  @Test(
    "A record that does not say where it comes from is named by its place",
    arguments: [
      (RecordOrigin(file: "a.json"), #"{"source":"a.json","#),
      (RecordOrigin(file: "-", line: 1_234_567), #"{"source":"-:1234567","#),
      (RecordOrigin(file: "夹/\"a\".ndjson", line: 10), #"{"source":"夹/\"a\".ndjson:10","#),
      (RecordOrigin(file: "a\nb.json"), #"{"source":"a\nb.json","#),
    ])
  func origins(_ origin: RecordOrigin, start: String) throws {
    let line = try line(#"{"organisation":{"name":"甲","type":"township"}}"#, from: origin)
    #expect(line.hasPrefix(start), "\(line)")
  }

  @Test("A refused record is a line with its first problem and how many there are")
  func refused() throws {
    let line = try line(
      #"{"organisation":{"name":"甲","type":"township"},"claimedStar":9,"facts":{"member":1}}"#)
    #expect(
      line
        == #"{"source":"all.ndjson:17","error":{"code":"out-of-range","line":1,"column":62,"#
        + #""path":"/claimedStar","message":"a whole number from 0 to 5 is expected","problems":2}}"#
        + "\n")
  }
}

extension String {
  /// The text with its beginning, if it is `prefix`, exchanged for `other`.
  fileprivate func replacingPrefix(_ prefix: String, with other: String) -> String {
    hasPrefix(prefix) ? other + dropFirst(prefix.count) : self
  }
}
