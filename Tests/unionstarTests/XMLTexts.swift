import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// The texts of a well-formed document, each between two tags.
final class XMLTexts: NSObject, XMLParserDelegate {
  private(set) var texts: [String] = []
  private var text = ""

  init(_ document: String) {
    super.init()
    let parser = XMLParser(data: Data(document.utf8))
    parser.delegate = self
    _ = parser.parse()
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    close()
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    close()
  }

  private func close() {
    if !text.isEmpty { texts.append(text) }
    text = ""
  }
}
