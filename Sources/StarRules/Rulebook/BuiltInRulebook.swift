extension Rulebook {
  /// The rulebook that is part of the library: the Hangzhou guideline of 2025, without its register.
  ///
  /// It is read the same way as any file, once in a process.
  /// - Throws: ``RulebookRefused`` never, unless the library was built from a broken rulebook.
  public static func builtIn() throws(RulebookRefused) -> Rulebook { try rules.get() }

  /// The same with its register, byte for byte the file it was made from.
  ///
  /// - Throws: ``RulebookRefused`` never, unless the library was built from a broken rulebook.
  public static func builtInWithRegister() throws(RulebookRefused) -> Rulebook {
    try rulesWithRegister.get()
  }

  private static let rules = read(.literal(builtInRules))

  private static let rulesWithRegister = {
    var text: [UInt8] = []
    builtInRules.withSpan { text.append($0) }
    // The brace that closes the rules stands after the register in the file.
    text.removeLast("\n}\n".utf8.count)
    builtInRegister.withSpan { text.append($0) }
    return read(.bytes(text))
  }()

  private static func read(_ source: SourceText) -> Result<Rulebook, RulebookRefused> {
    do { return .success(try Rulebook(source)) } catch { return .failure(error) }
  }
}
