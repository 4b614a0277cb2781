/// The first or the last year that an edition rates, and where that is said.
public struct YearLimit: Sendable {
  /// The year of the rating, as a submission states it.
  public let year: Int
  /// What says so.
  public let source: LocalizedText
}

/// The years whose submissions an edition rates, both ends among them.
public struct Validity: Sendable, Equatable {
  /// The first year; nil where none is stated, so that it rates every earlier year too.
  public let from: Int?
  /// The last year; nil where none is stated.
  public let to: Int?

  /// - Parameters:
  ///   - from: the first year; nil where there is none.
  ///   - to: the last year; nil where there is none.
  public init(from: Int?, to: Int?) {
    self.from = from
    self.to = to
  }

  /// Whether submissions of `year` are rated.
  @inline(__always)
  public func contains(_ year: Int) -> Bool {
    if let from, year < from { return false }
    if let to, year > to { return false }
    return true
  }

  /// The years in words, for example `2022 to 2024`.
  package func words(in language: Language) -> String {
    switch (from, to) {
    case (nil, nil): language == .zh ? "各年" : "every year"
    case (let from?, nil): language == .zh ? "\(from) 年起" : "\(from) and later"
    case (nil, let to?): language == .zh ? "\(to) 年及以前" : "\(to) and earlier"
    case (let from?, let to?):
      if from == to {
        language == .zh ? "\(from) 年" : "\(from)"
      } else {
        language == .zh ? "\(from) 至 \(to) 年" : "\(from) to \(to)"
      }
    }
  }
}

extension [Validity] {
  /// The years of each in words, one after the other.
  func words(in language: Language) -> String {
    var list = ""
    for validity in self {
      list += (list.isEmpty ? "" : language == .zh ? "、" : ", ") + validity.words(in: language)
    }
    return list
  }
}

extension Rulebook {
  /// The years whose submissions it rates, as it says itself.
  public var validity: Validity { Validity(from: validFrom?.year, to: validTo?.year) }
}

extension RulebookLoader {
  /// Reads the first or the last year that the rules are for.
  mutating func yearLimit(_ node: JSONDocument.Node?) -> YearLimit? {
    guard let node else { return nil }
    var object = DocumentDecoder.Object(at: node)
    guard decoder.read(&object, [.year, .source]) else { return nil }
    let year = decoder.number(object[.year], in: Submission.years)
    let source = decoder.localized(object[.source])
    guard let year, let source else { return nil }
    return YearLimit(year: Int(year), source: source)
  }
}
