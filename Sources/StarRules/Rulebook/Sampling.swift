/// How many of the unions that were rated are drawn for a spot check.
///
/// No single union is rated by it.
public struct Sampling: Sendable {
  /// Unions of this star, one of those of ``Rulebook/levels``, or of a higher one can be drawn.
  public let fromStar: Int
  /// The least share of them that is drawn, in percent, 1...100.
  public let atLeastPercent: Int
  /// Where the document says so.
  public let source: LocalizedText
}

extension RulebookLoader {
  /// Reads how many unions are drawn; nil where nothing says it.
  mutating func sampling(_ node: JSONDocument.Node?, stars: Int) -> Sampling? {
    guard let node else { return nil }
    var object = DocumentDecoder.Object(at: node)
    guard decoder.read(&object, [.fromStar, .atLeastPercent, .source]) else { return nil }
    let star = decoder.number(object[.fromStar], in: 1...Int64(max(1, stars)))
    let percent = decoder.number(object[.atLeastPercent], in: 1...100)
    guard let source = decoder.localized(object[.source]), let star, let percent else { return nil }
    return Sampling(fromStar: Int(star), atLeastPercent: Int(percent), source: source)
  }
}
