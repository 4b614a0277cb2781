import StarRules

/// Earlier draws, as `sample --format json` printed them.
struct EarlierDraws {
  /// The unions that they drew.
  private(set) var places = EarlierPlaces()
  /// How many there are.
  private(set) var count = 0
  private let language: Language

  init(_ language: Language) { self.language = language }

  /// Reads the next one.
  ///
  /// - Throws: ``Failure`` where the file cannot be read or holds something else.
  mutating func read(_ file: String, _ console: Console) throws(Failure) {
    let text: [UInt8]
    do { text = try console.read(file) } catch { throw .unreadable(file, error, language) }
    let document: JSONDocument
    do { document = try JSONDocument(text) } catch { throw foreign(file) }
    guard document.text("format") == SampleReport.format, let drawn = document.value("drawn"),
      document.kind(of: drawn) == .array
    else { throw foreign(file) }
    count += 1
    for union in document.elements(of: drawn) {
      guard let name = document.text("name", from: union),
        let type = document.text("type", from: union)
      else { throw foreign(file) }
      places.add(
        code: document.text("code", from: union), name: name, type: type,
        district: document.text("district", from: union), draw: count)
    }
  }

  private func foreign(_ file: String) -> Failure {
    let message = Bilingual(
      "这不是 'unionstar sample --format json' 的输出",
      "this is not what 'unionstar sample --format json' prints")
    return Failure(
      lines: ["\(Display.visible(file)): error: \(message[language])"], code: .refused)
  }
}
