import StarRules

/// Who a union is: the part of a submission that stays the same when it is handed in again.
struct UnionIdentity {
  let type: Int
  let form: Int
  let name: String
  let district: District
  /// Its unified social credit code; nil for a few.
  let code: [UInt8]?
  /// How many people it has.
  let people: Int64
}

/// Makes unions of every type and form of a rulebook.
struct UnionMaker {
  private let rulebook: Rulebook
  private let seed: UInt64
  private let kinds: [UnionKind]
  /// How often each type comes: the weight of its kind, shared by the types of that kind.
  private let weights: [Int]

  init(_ rulebook: Rulebook, seed: UInt64) {
    self.rulebook = rulebook
    self.seed = seed
    let kinds = rulebook.types.map(Names.kind)
    self.kinds = kinds
    weights = kinds.map { kind in
      max(1, kind.weight / kinds.count { $0.sign == kind.sign })
    }
  }

  /// The union of a number; each number has its own.
  func union(_ number: Int) -> UnionIdentity {
    var random = SplitMix64(seed: seed, stream: UInt64(number) << 1)
    let type = random.position(weighted: weights)
    let form = form(ofType: type, &random)
    let district = random.pick(Names.districts)
    let kind = kinds[type]
    return UnionIdentity(
      type: type, form: form, name: name(kind, district, type: type, form: form, &random),
      district: district,
      code: random.happens(96) ? code(number, in: district) : nil,
      people: random.number(
        in: kind.sizes[random.position(weighted: kind.sizes.map(\.weight))].people))
  }

  private func form(ofType type: Int, _ random: inout SplitMix64) -> Int {
    if let form = rulebook.types[type].defaultForm, random.happens(90) { return form }
    return random.pick(rulebook.types[type].forms)
  }

  private func name(
    _ kind: UnionKind, _ district: District, type: Int, form: Int, _ random: inout SplitMix64
  ) -> String {
    var name = kind.isLocal || random.happens(15) ? district.name : random.pick(Names.regions)
    for _ in 0..<(random.happens(70) ? 2 : 3) { name += random.pick(Names.words) }
    name += random.pick(kind.trades)
    guard form != rulebook.types[type].defaultForm else { return name + "工会" }
    // 基层联合工会委员会 is called 联合工会委员会 in a name.
    let official = rulebook.forms[form].name[.zh]
    return name + (official.hasPrefix("基层") ? String(official.dropFirst(2)) : official)
  }

  // MARK: Codes

  /// How many codes there are in a district.
  static let codes = 10_000_000

  /// A code that no other number has: authority and kind, area, organisation, check digit.
  ///
  /// The organisation's part begins with X and not, as that of a union does, with MC, so that no
  /// code is meant to be a real union's.
  private func code(_ number: Int, in district: District) -> [UInt8]? {
    // An odd factor that 5 does not divide gives every number below `codes` another one.
    let scattered = (number * 7_368_787 + 2_718_281) % Self.codes
    let digits = String(Self.codes + scattered).utf8.dropFirst()
    let organisation = [UInt8(ascii: "X")] + digits
    let body =
      Array("81".utf8) + district.area.utf8 + organisation + [Self.checkDigit(of: organisation)]
    return CreditCode.checkDigit(of: body[...]).map { body + [$0] }
  }

  /// The check digit of an organisation's part (GB 11714): eight digits or letters.
  private static func checkDigit(of organisation: [UInt8]) -> UInt8 {
    var sum = 0
    for (character, weight) in zip(organisation, [3, 7, 9, 10, 5, 8, 4, 2]) {
      let isDigit = character < UInt8(ascii: "A")
      sum += weight * (isDigit ? Int(character) - 0x30 : Int(character) - 0x41 + 10)
    }
    let digit = (11 - sum % 11) % 11
    return digit == 10 ? UInt8(ascii: "X") : 0x30 + UInt8(digit)
  }
}
