extension String {
  /// The text with everything that is not shown as itself written as `\u{…}`: controls, line ends,
  /// invisible and direction-changing characters.
  ///
  /// What somebody else wrote cannot move a cursor, break a line or reorder what stands around it.
  package var visible: String {
    var result = ""
    for scalar in unicodeScalars {
      if scalar.value >= 0x20 && scalar.value < 0x7F || (0x4E00...0x9FFF).contains(scalar.value) {
        result.unicodeScalars.append(scalar)
        continue
      }
      let isVariation = (0xFE00...0xFE0F).contains(scalar.value)
      switch scalar.properties.generalCategory {
      case _ where scalar.properties.isDefaultIgnorableCodePoint && !isVariation: fallthrough
      case .control, .format, .lineSeparator, .paragraphSeparator, .unassigned, .privateUse,
        .surrogate:
        result += "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
