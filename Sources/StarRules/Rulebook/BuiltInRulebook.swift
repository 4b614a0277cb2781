extension Rulebook {
  /// The rulebook that is part of the library: the Hangzhou guideline of 2025.
  ///
  /// It is read by the same way as any file, whenever it is asked for.
  /// - Throws: ``RulebookRefused`` never, unless the library was built from a broken rulebook.
  public static func builtIn() throws(RulebookRefused) -> Rulebook {
    try Rulebook(.literal(builtInText))
  }
}
