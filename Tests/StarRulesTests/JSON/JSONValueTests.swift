import Testing

@testable import StarRules

/// A text that is taken apart and written again says what it said.
@Suite("JSON values")
struct JSONValueTests {
  static let texts: [String] = [
    #"{}"#, #"[]"#, #""""#, "null", "true", "-0.50e+10", #"{"a":{"b":{"c":[{"d":[1,2.0]}]}}}"#,
    #"{"x-备注":"\u0000\t\\\"\/ 中","a":[[],{},null,false]}"#, #""\ud83d\ude00""#,
  ]

  @Test("What is written again is the same", arguments: texts)
  func roundTrip(_ text: String) throws {
    let value = try #require(JSONValue(Array(text.utf8)))
    let again = value.indented
    #expect(JSONValue(again) == value)
    #expect(try JSONDocument(again).nodeCount == JSONDocument(Array(text.utf8)).nodeCount)
  }

  @Test("Every example submission is the same when it is written again")
  func examples() throws {
    for folder in ["Fixtures/submissions", "Fixtures/reviews", "Fixtures/compare"] {
      for (name, text) in try Fixture.files(inRepositoryFolder: folder)
      where name.hasSuffix(".json") {
        let value = try #require(JSONValue(text))
        #expect(JSONValue(value.indented) == value, "\(name)")
      }
    }
  }

  @Test("Numbers stay as they are spelt")
  func spelling() throws {
    let value = try #require(JSONValue(Array(#"{"a":1.50,"b":-0,"c":1E+02}"#.utf8)))
    #expect(value["a"] == .number("1.50"))
    #expect(
      String(decoding: value.indented, as: UTF8.self)
        == "{\n  \"a\": 1.50,\n  \"b\": -0,\n  \"c\": 1E+02\n}\n")
  }

  @Test("What is kept keeps every byte, at whatever depth")
  func verbatim() throws {
    let text = #"{"x-a":[1,2 ],"b":{"x-a":{"c":"\/"},"d":[{"x-a":-0}]}}"#
    let value = try #require(JSONValue(Array(text.utf8)) { key, _ in key.hasPrefix("x-") })
    #expect(value["x-a"] == .verbatim(Array("[1,2 ]".utf8)))
    let again = String(decoding: value.indented, as: UTF8.self)
    #expect(
      again.contains(#""x-a": [1,2 ],"#) && again.contains(#""x-a": {"c":"\/"},"#), "\(again)")
    #expect(again.contains(#"[{"x-a": -0}]"#))
    let outer = try #require(JSONValue(Array(text.utf8)) { _, depth in depth == 0 })
    #expect(outer["b"] == .verbatim(Array(#"{"x-a":{"c":"\/"},"d":[{"x-a":-0}]}"#.utf8)))
  }

  @Test("What is no JSON is no value", arguments: ["", "{", "{'a':1}", "[1,]", "{} {}"])
  func refused(_ text: String) { #expect(JSONValue(Array(text.utf8)) == nil) }

  @Test(
    "A new key stands where the order has it, among keys that the order does not know",
    arguments: [
      (["a", "c"], "b", ["a", "b", "c"]), (["c", "a"], "b", ["c", "a", "b"]),
      (["x-1", "a", "x-2"], "b", ["x-1", "a", "b", "x-2"]), ([], "b", ["b"]),
      (["a", "b", "c"], "b", ["a", "b", "c"]), (["a", "c"], "z", ["a", "c", "z"]),
      (["x-1", "c"], "a", ["x-1", "a", "c"]),
    ])
  func order(keys: [String], key: String, expected: [String]) {
    var value = JSONValue.object(keys.map { .init($0, .null) })
    value.set(key, .bool(true), order: ["a", "b", "c"])
    #expect(value.members.map(\.key) == expected)
    #expect(value[key] == .bool(true))
    value.remove(key)
    #expect(value.members.map(\.key) == expected.filter { $0 != key })
  }

  @Test("What is no object becomes one when a key is set, and loses none")
  func noObject() {
    var value = JSONValue.null
    value.remove("a")
    #expect(value == .null)
    value.set("a", .null)
    #expect(value == .object([.init("a", .null)]))
    #expect(JSONValue.bool(true)["a"] == nil)
    #expect(JSONValue.string("a").elements.isEmpty && JSONValue.null.text == nil)
  }
}
