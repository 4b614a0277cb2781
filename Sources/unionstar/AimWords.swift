import StarRules

extension Aim {
  /// What is aimed at, for example `★3 or more: at least 80%`; `highest` is the highest star.
  func words(highest: Int) -> Bilingual {
    let stars =
      star == highest
      ? Bilingual("★\(star)", "★\(star)") : Bilingual("★\(star) 及以上", "★\(star) or more")
    return switch demand {
    case .percent(let percent):
      Bilingual("\(stars.zh)：\(percent)% 以上", "\(stars.en): at least \(percent)%")
    case .count(let count):
      Bilingual("\(stars.zh)：\(count) 家以上", "\(stars.en): at least \(count)")
    }
  }
}
