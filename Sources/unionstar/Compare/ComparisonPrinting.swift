import StarRules

extension Console {
  /// Prints a comparison in the format that the command line asks for.
  ///
  /// - Parameters:
  ///   - title: its first line.
  ///   - lead: what is said before the sections.
  ///   - sections: the rest.
  ///   - provenance: what it was made by and of, with so many digits of each digest.
  ///   - arguments: the command line.
  ///   - json: the same for programs; only made where it is asked for.
  mutating func print(
    title: String, lead: [String], sections: [SummarySection],
    provenance: (_ digits: Int) -> String, _ arguments: Arguments,
    json: @autoclosure () -> [UInt8]
  ) {
    switch arguments.format {
    case "json": print(json())
    case "markdown":
      let closing = provenance(64)
      print(
        SummaryMarkdown(title: title, lead: lead, sections: sections, closing: closing).text)
    default:
      let closing = provenance(12)
      print(
        SummaryText(
          title: title, lead: lead, sections: sections, closing: closing,
          arguments.painter(self), columns: columns() ?? Display.columns
        ).text)
    }
  }
}
