extension String {
  /// The text with everything that is not shown as itself written as `\u{…}`: controls, line ends,
  /// invisible and direction-changing characters.
  ///
  /// What somebody else wrote cannot move a cursor, break a line or reorder what stands around it.
  package var visible: String {
    var result = ""
    for scalar in unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .unassigned, .privateUse,
        .surrogate:
        result += "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
