import StarRules

extension OptionRule {
  /// Which files of folders are taken.
  static let include = OptionRule(
    name: "--include", value: .free("PATTERN"), isRepeatable: true,
    help: Bilingual(
      "文件夹中只取相符的文件，如 '*2025*'，可多次", "of folders only files like '*2025*'; repeatable"))

  /// Which files of folders are left out.
  static let exclude = OptionRule(
    name: "--exclude", value: .free("PATTERN"), isRepeatable: true,
    help: Bilingual(
      "文件夹中不取相符的文件，可多次", "of folders no files like this; repeatable"))
}

extension Arguments {
  /// The files of submissions under the operands.
  func submissions(_ console: Console) -> PathWalk {
    var walk = PathWalk(operands, endings: [".json", ".ndjson", ".jsonl"], console)
    walk.include = all(OptionRule.include.name).map { Glob($0) }
    walk.exclude = all(OptionRule.exclude.name).map { Glob($0) }
    return walk
  }

  /// What shows how far a run over them is, where somebody sees it.
  func progress(_ console: Console) -> BatchProgress? {
    guard let print = console.progress else { return nil }
    let sizes = operands.map { (try? console.entry($0))?.size }
    let total = sizes.contains(nil) ? nil : sizes.reduce(0) { $0 + ($1 ?? 0) }
    return BatchProgress(total: total, language, now: Platform.now, print: print)
  }
}
