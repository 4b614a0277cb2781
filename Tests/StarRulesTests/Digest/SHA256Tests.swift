import Testing

@testable import StarRules

/// SHA-256 against published values, and against itself in pieces.
struct SHA256Tests {
  @Test(
    "The published values come out",
    arguments: [
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
      ),
    ])
  func published(text: String, hash: String) {
    #expect(SHA256.hex(of: Array(text.utf8).span) == hash)
  }

  @Test("A million a's come out as published, in pieces of any size")
  func million() {
    let text = Array(repeating: UInt8(ascii: "a"), count: 1_000_000)
    for size in [64, 997, 1_000_000] {
      #expect(
        hash(of: text, inPiecesOf: size)
          == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
    }
  }

  @Test(
    "Around the edges of a block the values are those of sha256sum, however the text is cut",
    arguments: [
      (55, "9f4390f8d30c2dd92ec9f095b65e2b9ae9b0a925a5258e241c9f1e910f734318"),
      (56, "b35439a4ac6f0948b6d6f9e3c6af0f5f590ce20f1bde7090ef7970686ec6738a"),
      (63, "7d3e74a05d7db15bce4ad9ec0658ea98e3f06eeecf16b4c6fff2da457ddc2f34"),
      (64, "ffe054fe7ae0cb6dc65c3af9b61d5209f439851db43d0ba5997337df154668eb"),
    ])
  func edges(length: Int, expected: String) {
    let text = Array(repeating: UInt8(ascii: "a"), count: length)
    for size in 1...length { #expect(hash(of: text, inPiecesOf: size) == expected) }
  }

  private func hash(of text: [UInt8], inPiecesOf size: Int) -> String {
    var hash = SHA256()
    for start in stride(from: 0, to: text.count, by: size) {
      hash.update(text[start..<min(start + size, text.count)].span)
    }
    return SHA256.hex(hash.finish())
  }
}
