/// What Unicode says of a character, as far as it is asked here: whether it is a letter, and whether
/// and how it is seen.
///
/// It is looked up in a table of the library's own, which is a tenth of the size of the standard
/// library's, says the same whatever the program was built with, and is held against that in tests.
struct ScalarKind: OptionSet, Hashable {
  let rawValue: UInt8

  /// Unicode's property Alphabetic.
  static let alphabetic = Self(rawValue: 1)
  /// Unicode's property White_Space.
  static let whiteSpace = Self(rawValue: 2)
  /// Unicode's property Default_Ignorable_Code_Point: not shown where it is not known.
  static let ignorable = Self(rawValue: 4)
  /// Unicode's property Emoji.
  static let emoji = Self(rawValue: 8)
  /// Drawn upon the character before it: the categories Mn and Me.
  static let mark = Self(rawValue: 16)
  /// Without a shape: the categories Cc, Cf, Zl, Zp and Cn.
  static let shapeless = Self(rawValue: 32)
  /// For private use: the category Co.
  static let privateUse = Self(rawValue: 64)

  /// What is told of `scalar`.
  init(of scalar: Unicode.Scalar) {
    let table = ScalarKindTable.shared
    var (low, high) = (0, table.starts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if table.starts[middle] <= scalar.value { low = middle } else { high = middle }
    }
    self.init(rawValue: table.kinds[low])
  }

  init(rawValue: UInt8) { self.rawValue = rawValue }
}

/// The kinds of all scalars, as stretches of one kind.
struct ScalarKindTable: Sendable {
  /// Where each stretch begins, the first at 0.
  let starts: [UInt32]
  let kinds: [UInt8]

  static let shared = Self(text)

  /// Takes the text apart in which the table is carried.
  ///
  /// Its signs are numbers of six bits, counted from `0`. A stretch is the number of its kind in
  /// ``meanings``, with 32 added where it is one scalar long, or else the number of its scalars,
  /// lowest digits first, in digits of five bits, of which 32 is added to all but the last.
  private init(_ text: StaticString) {
    var (starts, kinds): ([UInt32], [UInt8]) = ([], [])
    var (start, length, shift): (UInt32, UInt32, UInt32) = (0, 0, 0)
    var isInside = false
    text.withSpan { signs in
      for index in signs.indices where signs[index] != .lineFeed {
        let number = UInt32(signs[index] - 0x30)
        guard isInside else {
          starts.append(start)
          kinds.append(Self.meanings[Int(number & 31)])
          isInside = number < 32
          if !isInside { start += 1 }
          continue
        }
        length |= (number & 31) << shift
        shift += 5
        guard number < 32 else { continue }
        start += length
        (length, shift, isInside) = (0, 0, false)
      }
    }
    self.starts = starts
    self.kinds = kinds
  }
}
