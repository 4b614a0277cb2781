@testable import StarRules

/// A JSON string read byte by byte, slowly and plainly, to compare the library's scanner with.
struct ReferenceString: Equatable {
  /// The value, its escapes resolved.
  var value: [UInt8] = []
  /// The position after the closing quote.
  var end = 0
  /// What is wrong with it, and where.
  var error: SyntaxError?

  /// Reads the string whose opening quote is the first byte of `text`.
  init(_ text: [UInt8]) {
    var position = 1
    func fail(_ problem: SyntaxProblem, at offset: Int) -> SyntaxError {
      SyntaxError(offset: offset, problem: problem)
    }
    while position < text.count {
      let byte = text[position]
      switch byte {
      case 0x22:
        end = position + 1
        return
      case 0x0A, 0x0D:
        error = fail(.unterminatedString, at: 0)
        return
      case 0..<0x20:
        error = fail(.controlCharacter, at: position)
        return
      case 0x5C:
        switch Self.escape(Array(text[position...])) {
        case .failure(let failure):
          error = fail(failure.problem, at: position + failure.offset)
          return
        case .success(let (bytes, length)):
          value += bytes
          position += length
        }
      case 0x20..<0x80:
        value.append(byte)
        position += 1
      default:
        let length = Self.lengthOfScalar(Array(text[position...]))
        guard length > 0 else {
          error = fail(.invalidUTF8, at: position)
          return
        }
        value += text[position..<position + length]
        position += length
      }
    }
    error = fail(.unterminatedString, at: 0)
  }

  /// The bytes that an escape at the start of `text` stands for, and how long it is.
  private static func escape(_ text: [UInt8]) -> Result<([UInt8], Int), SyntaxError> {
    let simple: [Character: UInt8] = [
      "\"": 0x22, "\\": 0x5C, "/": 0x2F, "b": 8, "f": 12, "n": 10, "r": 13, "t": 9,
    ]
    guard text.count > 1 else { return .failure(SyntaxError(offset: 0, problem: .invalidEscape)) }
    if let byte = simple[Character(Unicode.Scalar(text[1]))] { return .success(([byte], 2)) }
    guard let high = codeUnit(text) else {
      return .failure(SyntaxError(offset: 0, problem: .invalidEscape))
    }
    if let scalar = Unicode.Scalar(high) { return .success((Array(String(scalar).utf8), 6)) }
    let lone = SyntaxError(offset: 0, problem: .loneSurrogate)
    guard high < 0xDC00, text.count > 7, text[6] == 0x5C, text[7] == 0x75 else {
      return .failure(lone)
    }
    guard let low = codeUnit(Array(text[6...])) else {
      return .failure(SyntaxError(offset: 6, problem: .invalidEscape))
    }
    guard (0xDC00...0xDFFF).contains(low),
      let scalar = Unicode.Scalar(0x10000 + (high - 0xD800) * 0x400 + (low - 0xDC00))
    else { return .failure(lone) }
    return .success((Array(String(scalar).utf8), 12))
  }

  /// The code unit of a `\u` escape at the start of `text`.
  private static func codeUnit(_ text: [UInt8]) -> UInt32? {
    guard text.count >= 6, text[1] == 0x75 else { return nil }
    let digits = text[2..<6]
    guard digits.allSatisfy({ "0123456789abcdefABCDEF".utf8.contains($0) }) else { return nil }
    return UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
  }

  /// The length of the scalar at the start of `text`, by the table of RFC 3629, section 4; 0 for none.
  private static func lengthOfScalar(_ text: [UInt8]) -> Int {
    let tail: ClosedRange<UInt8> = 0x80...0xBF
    let rest: [ClosedRange<UInt8>] =
      switch text[0] {
      case 0xC2...0xDF: [tail]
      case 0xE0: [0xA0...0xBF, tail]
      case 0xE1...0xEC, 0xEE...0xEF: [tail, tail]
      case 0xED: [0x80...0x9F, tail]
      case 0xF0: [0x90...0xBF, tail, tail]
      case 0xF1...0xF3: [tail, tail, tail]
      case 0xF4: [0x80...0x8F, tail, tail]
      default: []
      }
    guard !rest.isEmpty, text.count > rest.count else { return 0 }
    for (index, range) in rest.enumerated() where !range.contains(text[index + 1]) { return 0 }
    return rest.count + 1
  }
}
