extension Rulebook {
  /// The rulebook that is part of the library: the Hangzhou guideline of 2025.
  ///
  /// It is read the same way as any file, anew at each call: keep the value.
  public static func builtIn() throws(RulebookRefused) -> Rulebook {
    try Rulebook(.literal(builtInText))
  }
}
