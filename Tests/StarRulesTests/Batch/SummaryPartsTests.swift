import Testing
import starbench

@testable import StarRules

/// The parts that a summary keeps what it counts in.
struct SummaryPartsTests {
  // MARK: Places

  private func list(_ sources: [String], limit: Int = .max) -> PlaceList {
    var places = PlaceList(limit: limit)
    for source in sources {
      let text = JSONWriter.quoted(source)
      let token = StringToken(
        start: 1, end: text.count - 1, hasEscapes: text.contains(.backslash))
      places.note(text.span, token)
    }
    return places
  }

  @Test(
    "A place is told as it was noted",
    arguments: [
      "a.ndjson:1", "a.ndjson:0", "a.ndjson:007", "a:b:12", ":5", "5", "a:", "", "来函",
      "a.ndjson:-1",
      "a.ndjson:999999999", "a.ndjson:1000000000", "a.ndjson:99999999999999999999999", "\"\\:3",
    ])
  func place(source: String) {
    let list = list([source, source, "x:1", source])
    #expect((0..<4).map { list.place($0) } == [source, source, "x:1", source])
    #expect(list.place(4) == nil)
  }

  @Test("Lines that follow one another are told one by one, from origins and from sources alike")
  func runs() {
    let sources =
      (1...5).map { "a:\($0)" } + ["a:7", "a:8", "b:9", "b:10", "b", "b", "a:11", "a:12"]
    let fromSources = list(sources)
    #expect(sources.indices.map { fromSources.place($0) } == sources)
    var fromOrigins = PlaceList()
    for source in sources {
      let parts = source.split(separator: ":")
      let line = parts.count == 2 ? Int(parts[1]) : nil
      fromOrigins.note(RecordOrigin(file: String(parts[0]), line: line))
    }
    #expect(sources.indices.map { fromOrigins.place($0) } == sources)
    var both = list(Array(sources[..<3]))
    for line in 4...5 { both.note(RecordOrigin(file: "a", line: line)) }
    both.merge(list(Array(sources[5...])))
    #expect(sources.indices.map { both.place($0) } == sources)
  }

  @Test("Beyond the limit there are no places, from the same record on however they were noted")
  func limit() {
    let sources = (1...100).map { "file\($0 / 10):\($0 * 2)" }
    let whole = list(sources, limit: 1000)
    #expect(whole.end > 20 && whole.end < 60)
    #expect(whole.count == 100)
    #expect((0..<100).map { whole.place($0) == sources[$0] } == (0..<100).map { $0 < whole.end })
    for size in [1, 3, 50] {
      var pieces = PlaceList(limit: 1000)
      for start in stride(from: 0, to: 100, by: size) {
        pieces.merge(list(Array(sources[start..<min(100, start + size)])))
      }
      #expect(pieces.end == whole.end && pieces.count == 100)
      #expect((0..<100).map { pieces.place($0) } == (0..<100).map { whole.place($0) })
    }
    // A long run of lines takes no room.
    let lines = list((1...5000).map { "a:\($0)" }, limit: 100)
    #expect(lines.end == .max && lines.place(4999) == "a:5000")
  }

  @Test("A source that is very long is cut off, wherever it comes from")
  func longSource() throws {
    let name = String(repeating: "长", count: 400)
    let fromSource = list([name + ":1", name + ":2"])
    var fromOrigin = PlaceList()
    for line in 1...2 { fromOrigin.note(RecordOrigin(file: name, line: line)) }
    let shown = try #require(fromSource.place(1))
    #expect(shown == String(name.prefix(160)) + "…")
    #expect(fromOrigin.place(1) == shown)
  }

  // MARK: Counts by text

  @Test("Texts beyond the limit are counted together, whatever the pieces")
  func keyedCounts() {
    let texts = (0..<60).map { "区\($0 * 7 % 30)" }
    func count(_ texts: some Sequence<String>, into counts: inout KeyedCounts) {
      for text in texts {
        let bytes = Array(text.utf8)
        counts.count(bytes.span, bytes.indices, column: bytes.count % 2)
      }
    }
    var whole = KeyedCounts(width: 2, limit: 10)
    count(texts, into: &whole)
    #expect(whole.count == 10)
    #expect((0..<10).map { whole.text($0) } == Array(texts[..<10]))
    #expect((0..<10).allSatisfy { whole.counts($0).reduce(0, +) == 2 })
    #expect(whole.others.reduce(0, +) == 40)
    var pieces = KeyedCounts(width: 2, limit: 10)
    var piece = KeyedCounts(width: 2)
    for start in stride(from: 0, to: 60, by: 7) {
      piece.removeAll()
      count(texts[start..<min(60, start + 7)], into: &piece)
      pieces.merge(piece)
    }
    #expect((0..<10).map { pieces.text($0) } == (0..<10).map { whole.text($0) })
    #expect((0..<10).map { pieces.counts($0) } == (0..<10).map { whole.counts($0) })
    #expect(pieces.others == whole.others)
  }

  // MARK: Digests

  @Test("Every digest is found with its number, those that collide in their places too")
  func hashedNumbers() {
    var random = SplitMix64(seed: 1)
    // Few different places to begin at, 0 among the digests.
    let digests = [0] + (0..<5000).map { _ in random.next() & 0xFF0F_0F00_00FF_FFFF }
    var numbers = HashedNumbers()
    var known: [UInt64: UInt32] = [:]
    for (number, digest) in digests.enumerated() {
      let (place, isNew) = numbers.place(of: digest, entering: UInt32(number))
      #expect(isNew == (known[digest] == nil))
      if isNew { known[digest] = UInt32(number) }
      #expect(numbers[place] == known[digest])
    }
    #expect(numbers.count == known.count)
    for (digest, number) in known {
      #expect(numbers.place(of: digest).map { numbers[$0] } == number)
    }
    #expect(numbers.place(of: 7) == nil)
    numbers.removeAll()
    #expect(numbers.count == 0 && numbers.place(of: digests[1]) == nil)
  }

  @Test("Digests spread evenly in every bit, and differ with each byte, length and seed")
  func digests() {
    var texts: [[UInt8]] = (0..<4000).map { Array("9133010\($0)MC".utf8) }
    texts += (0..<40).map { Array(repeating: 0x61, count: $0) }
    var seen: Set<UInt64> = []
    var ones = Array(repeating: 0, count: 64)
    for text in texts {
      for seed in [0, 1] as [UInt64] {
        let digest = text.span.digest(of: text.indices, seed: seed)
        #expect(seen.insert(digest).inserted)
        for bit in 0..<64 { ones[bit] += Int(digest >> UInt64(bit) & 1) }
        // Where a text stands makes no difference.
        let padded = [1, 2, 3] + text + [4]
        #expect(padded.span.digest(of: 3..<3 + text.count, seed: seed) == digest)
      }
    }
    let half = texts.count
    #expect(ones.allSatisfy { abs($0 - half) < half / 10 })
  }
}
