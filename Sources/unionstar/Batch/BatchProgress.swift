import StarRules

/// The line on a terminal that says how far a batch is.
final class BatchProgress {
  private let print: (String) -> Void
  /// Nanoseconds of a clock that never goes back.
  private let now: () -> UInt64
  /// How many bytes there are to read; nil where that is not known.
  private let total: Int?
  private let language: Language
  private let start: UInt64
  private var shown: UInt64
  private var isShown = false
  private var bytes = 0

  /// The least time from one line to the next, in nanoseconds.
  private static let pause: UInt64 = 100_000_000

  init(
    total: Int?, _ language: Language, now: @escaping () -> UInt64,
    print: @escaping (String) -> Void
  ) {
    self.total = total
    self.language = language
    self.now = now
    self.print = print
    start = now()
    shown = start
  }

  /// Says how far it is, where it has not just been said.
  ///
  /// - Parameters:
  ///   - records: how many are done.
  ///   - moreBytes: how many more bytes were read for them than the last time.
  func show(records: Int, moreBytes: Int) {
    bytes += moreBytes
    let time = now()
    guard time >= shown + Self.pause else { return }
    shown = time
    isShown = true
    print(text(records: records, milliseconds: Int((time - start) / 1_000_000)))
  }

  /// Takes the line away.
  func clear() {
    if isShown { print("") }
    isShown = false
  }

  private func text(records: Int, milliseconds: Int) -> String {
    let rate = records * 1000 / max(1, milliseconds)
    var text = Bilingual(
      "已评 \(records) 份，每秒 \(rate) 份", "\(counted(records, "record")), \(rate) a second")[language]
    if let total, bytes > 0, total > bytes {
      // Rounded up: a run that goes on is never said to have no time left.
      let seconds = (total - bytes) / max(1, bytes * 1000 / max(1, milliseconds)) + 1
      text += Bilingual("，约剩 \(seconds) 秒", ", about \(seconds) s left")[language]
    }
    return text
  }
}
