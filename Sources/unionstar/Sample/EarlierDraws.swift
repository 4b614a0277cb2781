import StarRules

/// Earlier draws, as `sample --format json` printed them.
struct EarlierDraws {
  /// By identity, the last draw that drew a union, from 1.
  private(set) var last: [[UInt8]: Int] = [:]
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
    let root = document.members(of: 0)
    guard let format = root["format"].flatMap(document.text(of:)), format == SampleReport.format,
      let drawn = root["drawn"], document.kind(of: drawn) == .array
    else { throw foreign(file) }
    count += 1
    var element = drawn + 1
    for _ in 0..<document.count(of: drawn) {
      let union = document.members(of: element)
      guard let name = union["name"].flatMap(document.text(of:)),
        let type = union["type"].flatMap(document.text(of:))
      else { throw foreign(file) }
      let code = union["code"].flatMap(document.text(of:))
      last[Candidate.identity(code: code, name: name, type: type)] = count
      element = document.node(after: element)
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

extension JSONDocument {
  /// The members of the object `node`; none where it is no object.
  fileprivate func members(of node: Node) -> [String: Node] {
    guard kind(of: node) == .object else { return [:] }
    var members: [String: Node] = [:]
    forEachMember(of: node) { members[string($0)] = $1 }
    return members
  }

  /// The string `node`; nil where it is none.
  fileprivate func text(of node: Node) -> String? {
    kind(of: node) == .string ? string(node) : nil
  }
}
