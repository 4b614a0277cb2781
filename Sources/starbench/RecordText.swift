/// Writes records of pieces that were made ready beforehand, as fast as they can be copied.
///
/// `JSONWriter` quotes the pieces; millions of records could not wait for it to look at every
/// character again.
struct RecordText {
  /// How a record is laid out.
  enum Layout {
    /// Without any white space.
    case compact
    /// On one line, a space after every colon and comma.
    case spaced
    /// Two spaces a level, each member on its own line.
    case indented
  }

  private(set) var bytes: [UInt8] = []
  private let layout: Layout
  private var depth = 0
  private var isEmpty = true

  init(_ layout: Layout) { self.layout = layout }

  /// Empties the text, whose room is kept.
  mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

  /// Ends the line that a record stands on.
  mutating func endRecord() {
    bytes.append(0x0A)
    isEmpty = true
  }

  /// Opens an object or array.
  mutating func open(_ brace: Unicode.Scalar) {
    bytes.append(UInt8(ascii: brace))
    depth += 1
    isEmpty = true
  }

  /// Closes the open object or array.
  mutating func close(_ brace: Unicode.Scalar) {
    depth -= 1
    if layout == .indented, !isEmpty { breakLine() }
    bytes.append(UInt8(ascii: brace))
    isEmpty = false
  }

  /// Writes what stands before the next member or element.
  mutating func separate() {
    if !isEmpty {
      bytes.append(UInt8(ascii: ","))
      if layout == .spaced { bytes.append(0x20) }
    }
    isEmpty = false
    if layout == .indented { breakLine() }
  }

  /// Writes the next key, which is quoted already.
  mutating func key(_ quoted: [UInt8]) {
    separate()
    bytes.append(contentsOf: quoted)
    bytes.append(UInt8(ascii: ":"))
    if layout != .compact { bytes.append(0x20) }
  }

  /// Writes a key and its value, both in JSON already.
  mutating func member(_ quoted: [UInt8], _ value: [UInt8]) {
    key(quoted)
    bytes.append(contentsOf: value)
  }

  /// Writes a value that is JSON already.
  mutating func value(_ json: [UInt8]) { bytes.append(contentsOf: json) }

  /// Writes a string that needs no escaping.
  mutating func quote(_ text: [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    bytes.append(contentsOf: text)
    bytes.append(UInt8(ascii: "\""))
  }

  /// Changes what was written from `start` on.
  mutating func damage(from start: Int, _ change: (ArraySlice<UInt8>) -> [UInt8]) {
    let damaged = change(bytes[start...])
    bytes.replaceSubrange(start..., with: damaged)
  }

  private mutating func breakLine() {
    bytes.append(0x0A)
    for _ in 0..<depth * 2 { bytes.append(0x20) }
  }
}
