/// The unions that earlier draws drew.
package struct EarlierPlaces: Sendable {
  private struct Place {
    let hasCode: Bool
    /// The last draw that drew it, from 1.
    var last: Int
  }

  /// By identity.
  private var places: [[UInt8]: Place] = [:]
  /// The identities of those of one name, type and district.
  private var namesakes: [[UInt8]: [[UInt8]]] = [:]

  package init() {}

  /// Adds a union that the draw of number `draw`, from 1 and rising, drew.
  ///
  /// - Parameters:
  ///   - type: the id of its type.
  ///   - district: nil where none is named.
  package mutating func add(
    code: String?, name: String, type: String, district: String?, draw: Int
  ) {
    let identity = Candidate.identity(code: code, name: name, type: type)
    if places[identity] == nil {
      namesakes[Self.name(name, type, district), default: []].append(identity)
    }
    places[identity] = Place(hasCode: code != nil, last: draw)
  }

  /// The last draw, from 1, that drew each of `unions`, which are all there are, by identity.
  ///
  /// A union that has a code on one side alone is known by name, type and district, where on both
  /// sides no other union bears these; else it was never drawn, so that nobody loses the first place.
  func last(of unions: [[UInt8]: Candidate], _ rulebook: Rulebook) -> [[UInt8]: Int] {
    guard !places.isEmpty else { return [:] }
    var last: [[UInt8]: Int] = [:]
    var present: [[UInt8]: [[UInt8]]] = [:]
    for (identity, union) in unions {
      if let place = places[identity] { last[identity] = place.last }
      let name = Self.name(union.name, rulebook.types[union.type].id, union.district)
      if namesakes[name] != nil { present[name, default: []].append(identity) }
    }
    for (name, identities) in present where identities.count == 1 {
      let identity = identities[0]
      guard last[identity] == nil, let earlier = namesakes[name], earlier.count == 1,
        unions[earlier[0]] == nil, let place = places[earlier[0]],
        place.hasCode != (unions[identity]?.code != nil)
      else { continue }
      last[identity] = place.last
    }
    return last
  }

  private static func name(_ name: String, _ type: String, _ district: String?) -> [UInt8] {
    Array(name.utf8) + [0] + Array(type.utf8) + [0] + Array((district ?? "").utf8)
  }
}
