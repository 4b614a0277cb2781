// What stars, and the criteria that belong to one, are called.

extension Rulebook {
  /// The name of a star; 0 is 未达星级.
  package func name(ofStar star: Int, in language: Language) -> String {
    star == 0
      ? Bilingual("未达星级", "no star yet")[language] : levels[star - 1].name[language]
  }

  /// The tier of a criterion and, where it has one, its star, under which it is listed.
  ///
  /// - Parameter criterion: by position in ``criteria``.
  package func group(ofCriterion criterion: Int, in language: Language) -> String {
    let entry = criteria[criterion]
    let tier = tiers[entry.tier].name[language]
    return entry.star.map { "\(tier) ★\($0)" } ?? tier
  }
}
