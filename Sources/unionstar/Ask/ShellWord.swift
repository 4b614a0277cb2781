extension String {
  /// The word as it is typed in a shell.
  var shellWord: String {
    let isPlain = unicodeScalars.allSatisfy {
      $0.value > 0x7F || $0.properties.isAlphabetic || ("0"..."9").contains($0)
        || "./_-=,:+@%".unicodeScalars.contains($0)
    }
    return isPlain && !isEmpty
      ? self
      : "'" + split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''")
        + "'"
  }
}
