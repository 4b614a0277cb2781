import StarRules

/// How far cases prove a rulebook: what they have seen of it, and which changes of it they notice.
struct ProofReport {
  private let rulebook: Rulebook
  private let language: Language
  private let entries: [CaseCollection.Entry]
  private let coverage: Coverage?
  private let mutants: [(mutant: Mutant, result: MutantTest.Result)]?
  /// How many cases take no part in finding mutants.
  private let idle: Int
  /// The share that must be covered, in percent.
  private let required: Int?

  /// - Parameters:
  ///   - arguments: which of the two is asked for.
  ///   - verification: the cases, and what came out of them.
  ///   - rulebook: the rulebook they are about.
  ///   - progress: is told how far the run is.
  init(
    _ arguments: Arguments, _ verification: Verification, _ rulebook: Rulebook,
    progress: ((String) -> Void)?
  ) throws(Failure) {
    self.rulebook = rulebook
    entries = verification.results.map(\.entry)
    language = arguments.language
    required = try arguments.number("--require-coverage", in: 0...100)
    let wantsCoverage = arguments["--coverage"] != nil || required != nil
    coverage = wantsCoverage ? Self.coverage(of: verification, rulebook) : nil
    guard arguments["--mutants"] != nil else {
      (mutants, idle) = (nil, 0)
      return
    }
    let test = MutantTest(rulebook, entries.map(\.run))
    let all = rulebook.mutants
    let results = test.run(all) { [language] done, total in
      if done % 50 == 0 || done == total {
        progress?(Bilingual("变异 \(done)/\(total)", "mutants \(done)/\(total)")[language])
      }
    }
    mutants = Array(zip(all, results))
    idle = test.idle
  }

  private static func coverage(of verification: Verification, _ rulebook: Rulebook) -> Coverage {
    var coverage = Coverage(rulebook)
    var checklists = ChecklistCache(rulebook)
    // A case that comes out other than expected shows nothing.
    for result in verification.results where result.differences.isEmpty {
      let run = result.entry.run
      if let evaluation = result.evaluation, let checklist = checklists.checklist(of: run) {
        coverage.note(run, evaluation, checklist)
      }
    }
    return coverage
  }

  /// Whether what was asked for is proved.
  var isProved: Bool {
    let isCovered = required.map { coverage?.reaches(percent: $0) ?? false } ?? true
    return isCovered && unnoticed.isEmpty
  }

  /// The mutants that no case notices though one could, or nobody knows whether one could.
  private var unnoticed: [(mutant: Mutant, result: MutantTest.Result)] {
    (mutants ?? []).filter { mutant in
      switch mutant.result {
      case .surviving, .undecided: true
      case .killed, .equivalent: false
      }
    }
  }

  private func count(_ matches: (MutantTest.Result) -> Bool) -> Int {
    (mutants ?? []).count { matches($0.result) }
  }
  private var killed: Int { count { if case .killed = $0 { true } else { false } } }
  private var equivalent: Int { count { if case .equivalent = $0 { true } else { false } } }

  // MARK: Text

  /// What was covered and noticed, and everything that was not.
  var text: [String] {
    var lines: [String] = []
    if let coverage {
      lines.append(
        Bilingual(
          "覆盖 \(coverage.share)%：\(coverage.total) 项目标中见到 \(coverage.reached) 项",
          "coverage \(coverage.share)%: \(coverage.reached) of \(coverage.total) goals seen")[
            language])
      lines += Self.shortened(coverage.holes, language) { hole in
        Display.wrap("  ✗ " + hole.description(in: language, rulebook), indent: 6)
      }
    }
    guard let mutants else { return lines }
    lines.append(
      Bilingual(
        "变异 \(mutants.count) 个：被案例发现 \(killed)，未被发现 \(unnoticed.count)，等价 \(equivalent)",
        "\(mutants.count) mutants: \(killed) killed, \(unnoticed.count) surviving, "
          + "\(equivalent) equivalent")[language])
    if idle > 0 {
      lines += Display.wrap(
        "  "
          + Bilingual(
            "\(idle) 个案例不参与：结果与预期不符，或自评表写不明类型和建会形式",
            "\(idle) \(idle == 1 ? "case takes" : "cases take") no part: what comes out is not what "
              + "is expected, or no type and form is stated")[language], indent: 2)
    }
    for (reason, ids) in equivalents {
      let words = Bilingual(
        "\(reason)：" + ids.joined(separator: "；"), "\(reason): " + ids.joined(separator: "; "))
      lines += Display.wrap("  = " + words[language], indent: 6)
    }
    lines += Self.shortened(unnoticed, language) { mutant, result in
      let words = "\(mutant.id): \(mutant.description(in: language, rulebook))"
      guard case .surviving(let telling) = result else {
        return Display.wrap("  ? \(words)", indent: 6)
      }
      return Display.wrap("  ✗ \(words)", indent: 6)
        + ["    " + String(decoding: telling.json(rulebook, in: language), as: UTF8.self)]
    }
    return lines
  }

  /// The mutants that no submission can tell apart, by the reason.
  private var equivalents: [(reason: String, ids: [String])] {
    var groups: [(reason: String, ids: [String])] = []
    for (mutant, result) in mutants ?? [] {
      guard case .equivalent(let proof) = result else { continue }
      let reason = proof.description(in: language, rulebook)
      if let group = groups.firstIndex(where: { $0.reason == reason }) {
        groups[group].ids.append(mutant.id)
      } else {
        groups.append((reason, [mutant.id]))
      }
    }
    return groups
  }

  /// The lines of the first twenty items, and how many more there are.
  private static func shortened<Item>(
    _ items: [Item], _ language: Language, _ lines: (Item) -> [String]
  ) -> [String] {
    let more = items.count - 20
    let rest = Bilingual(
      "  ……另有 \(more) 个，--format json 列出全部", "  … and \(more) more; --format json lists all")
    return items.prefix(20).flatMap(lines) + (more > 0 ? [rest[language]] : [])
  }

  // MARK: Other formats

  /// Writes the same as members of an open object.
  func write(to writer: inout JSONWriter) {
    if let coverage {
      writer.key("coverage")
      writer.object { writer in
        writer.member("percent", coverage.share)
        writer.member("goals", coverage.total)
        writer.member("seen", coverage.reached)
        writer.member("holes", coverage.holes.map { $0.description(in: language, rulebook) })
      }
    }
    guard let mutants else { return }
    writer.key("mutants")
    writer.object { writer in
      writer.member("total", mutants.count)
      writer.member("killed", killed)
      writer.member("equivalent", equivalent)
      writer.member("surviving", unnoticed.count)
      writer.member("idleCases", idle)
      writer.key("list")
      writer.array { writer in
        for (mutant, result) in mutants {
          writer.object(inline: true) { write(mutant, result, to: &$0) }
        }
      }
    }
  }

  private func write(
    _ mutant: Mutant, _ result: MutantTest.Result, to writer: inout JSONWriter
  ) {
    writer.member("id", mutant.id)
    writer.member("change", mutant.description(in: language, rulebook))
    switch result {
    case .killed(let position):
      writer.member("result", "killed")
      writer.member("by", entries[position].place)
    case .equivalent(let proof):
      writer.member("result", "equivalent")
      writer.member("why", proof.description(in: language, rulebook))
    case .undecided: writer.member("result", "undecided")
    case .surviving(let telling):
      writer.member("result", "surviving")
      writer.key("case")
      telling.write(to: &writer, rulebook, in: language)
    }
  }

  /// What is proved or not, a name for each, with what is wrong where it is not.
  var checks: [(name: String, failure: [String])] {
    var checks: [(name: String, failure: [String])] = []
    if let coverage {
      let isCovered = required.map { coverage.reaches(percent: $0) } ?? true
      let name = Bilingual("覆盖 \(coverage.share)%", "coverage \(coverage.share)%")[language]
      let holes = coverage.holes.map { $0.description(in: language, rulebook) }
      checks.append((name, isCovered ? [] : holes))
    }
    guard mutants != nil else { return checks }
    let name = Bilingual("被案例发现的变异 \(killed) 个", "\(killed) mutants killed")[language]
    checks.append((name, []))
    for (mutant, result) in unnoticed {
      var failure = [mutant.description(in: language, rulebook)]
      if case .surviving(let telling) = result {
        failure.append(String(decoding: telling.json(rulebook, in: language), as: UTF8.self))
      }
      checks.append((mutant.id, failure))
    }
    return checks
  }
}
