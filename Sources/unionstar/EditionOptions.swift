import StarRules

extension Arguments {
  /// The rules to rate by: the editions that `--rulebook` names, each for its own years, or the
  /// built-in ones alone.
  ///
  /// - Throws: ``Failure`` where two of them rate the same year, or one cannot be used.
  func editions(_ console: Console) throws(Failure) -> Editions {
    let paths = all(OptionRule.editions.name)
    guard paths.count > 1 else { return Editions(try rulebook(console)) }
    guard paths.count(where: { $0 == "-" }) < 2 else {
      throw fail(Bilingual("标准输入只能读一次", "standard input can be read only once"))
    }
    var rulebooks: [Rulebook] = []
    for path in paths { rulebooks.append(try rulebook(at: path, console)) }
    do { return try Editions(rulebooks[0], Array(rulebooks.dropFirst())) } catch {
      throw fail(error.message(paths))
    }
  }
}

extension EditionConflict {
  /// What stands against it, and what to do; `paths` are those of the rulebooks that were given.
  fileprivate func message(_ paths: [String]) -> Bilingual {
    let (one, other) = (Display.visible(paths[earlier]), Display.visible(paths[later]))
    return switch kind {
    case .sameYear(let year?):
      Bilingual(
        "--rulebook：\(one) 和 \(other) 都适用于 \(year) 年，一年只能有一版；请核对 validFrom 和 validTo",
        "--rulebook: \(one) and \(other) both rate \(year), and a year can have one edition; see to "
          + "validFrom and validTo")
    case .sameYear(nil):
      Bilingual(
        "--rulebook：\(one) 和 \(other) 都没有写从哪一年起适用，分不出先后；请写明 validFrom",
        "--rulebook: neither \(one) nor \(other) says from which year it is valid; state validFrom")
    case .sameId:
      Bilingual(
        "--rulebook：\(one) 和 \(other) 的编号（id）相同，结果中分不出是哪一版",
        "--rulebook: \(one) and \(other) have the same id, so that no result could tell which was used"
      )
    case .neverInForce:
      Bilingual(
        "--rulebook：\(one) 的 validTo 早于 validFrom，哪一年都不适用",
        "--rulebook: the validTo of \(one) is before its validFrom, so that it rates no year")
    }
  }
}

extension Editions {
  /// The highest star that every edition has.
  var commonStars: Int { rulebooks.map(\.levels.count).min() ?? 0 }

  /// The ids of the criteria of all editions, the latest first.
  var criterionIds: [String] {
    var ids: [String] = []
    for rulebook in rulebooks.reversed() {
      let known = Set(ids)
      ids += rulebook.criteria.map(\.id).filter { !known.contains($0) }
    }
    return ids
  }
}
