extension Coverage.Goal {
  /// The goal as something that no case shows: what it is about, for which type, and what is
  /// missing.
  package func description(in language: Language, _ rulebook: Rulebook) -> String {
    let name: String
    switch subject {
    case .clause(let position): name = rulebook.clauses[position].id
    case .level(let level): name = "★\(level + 1)"
    case .plausibility(let rule): name = rulebook.plausibility[rule].id
    }
    let type = rulebook.types[type].name[language]
    return switch language {
    case .zh: "\(name)（\(type)）：没有\(chinese(rulebook))的案例"
    case .en: "\(name) (\(type)): no case \(english(rulebook))"
    }
  }

  private var clause: Int {
    if case .clause(let position) = subject { position } else { 0 }
  }

  private func chinese(_ rulebook: Rulebook) -> String {
    switch sight {
    case .status(.met): "“达到”"
    case .status(.unmet): "“未达到”"
    case .status(.unanswered): "“未作答”"
    case .status(.notApplicable): "“不适用”"
    case .threshold(let band, let offset):
      "分子" + Self.place(offset, "恰好够", "只差一个", "多出一个")
        + "（\(percent(band, rulebook))%\(bandText(band, .zh, rulebook))）"
    case .condition(let offset):
      conditionFact(.zh, rulebook) + "为 \(conditionCount(offset, rulebook)) "
    case .edge(let band, let count): bandFact(band, .zh, rulebook) + "为 \(count)（分档边界）"
    case .reached: "达到这一星级"
    case .missedByOne: "只差一项"
    case .warned: "提示"
    case .quiet: "有所涉及而不提示"
    }
  }

  private func english(_ rulebook: Rulebook) -> String {
    switch sight {
    case .status(.met): "has it met"
    case .status(.unmet): "has it unmet"
    case .status(.unanswered): "has it unanswered"
    case .status(.notApplicable): "has it not applicable"
    case .threshold(let band, let offset):
      "has a numerator " + Self.place(offset, "just enough", "one too few", "one more than enough")
        + " for \(percent(band, rulebook))%\(bandText(band, .en, rulebook))"
    case .condition(let offset):
      "has \(conditionCount(offset, rulebook)) for \(conditionFact(.en, rulebook))"
    case .edge(let band, let count):
      "has \(count), an edge of a band, for \(bandFact(band, .en, rulebook))"
    case .reached: "reaches it"
    case .missedByOne: "misses it by one"
    case .warned: "is warned by it"
    case .quiet: "has what it looks at and is not warned"
    }
  }

  private static func place(
    _ offset: Int64, _ at: String, _ below: String, _ above: String
  ) -> String {
    offset == 0 ? at : offset < 0 ? below : above
  }

  private func percent(_ band: Int, _ rulebook: Rulebook) -> Int64 {
    rulebook.clauses[clause].rate?.bands[band].atLeastPercent ?? 0
  }

  private func bandFact(_ band: Int, _ language: Language, _ rulebook: Rulebook) -> String {
    let fact = rulebook.clauses[clause].rate?.bands[band].fact
    return fact.map { rulebook.facts[$0].name[language] } ?? ""
  }

  /// While which counts of which fact the percentage is asked; empty where it always is.
  private func bandText(_ band: Int, _ language: Language, _ rulebook: Rulebook) -> String {
    guard let band = rulebook.clauses[clause].rate?.bands[band], let fact = band.fact else {
      return ""
    }
    let name = rulebook.facts[fact].name[language]
    let to = band.to.map { "\($0)" } ?? ""
    return switch language {
    case .zh: "，\(name) \(band.from)–\(to)"
    case .en: " (\(name) \(band.from)–\(to))"
    }
  }

  private func conditionFact(_ language: Language, _ rulebook: Rulebook) -> String {
    let fact = rulebook.clauses[clause].condition?.fact
    return fact.map { rulebook.facts[$0].name[language] } ?? ""
  }

  private func conditionCount(_ offset: Int64, _ rulebook: Rulebook) -> Int64 {
    (rulebook.clauses[clause].condition?.atLeast ?? 0) + offset
  }
}
