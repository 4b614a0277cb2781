/// Finds records of the same union: of the same code or, where they name none, of the same name and
/// type; and which of them is the one that stands.
///
/// It keeps a digest and two numbers a union, about 21 bytes, in many small tables, each of which
/// grows by itself and a little at a time, so that there is never room for two of all of them.
struct RepeatFinder: Sendable {
  /// By the highest byte of a digest.
  private var tables = Array(repeating: HashedNumbers(), count: 256)
  /// How many records are of a union that had one before.
  private(set) var repeats = 0
  /// How many unions have more than one record.
  private(set) var unions = 0
  /// The first of them, in the order in which their second records come.
  private(set) var groups: [RepeatedUnion] = []
  /// What was read of the tables ahead of use; kept so that it is read.
  private var touched: UInt32 = 0

  /// A record's number that tells as well whether its union was met again.
  private static let metAgain: UInt32 = 1 << 31

  /// Adds the unions of records that follow.
  ///
  /// - Parameters:
  ///   - list: the unions.
  ///   - first: the number of the first of the records.
  ///   - places: where all records stand, those of `list` too.
  mutating func add(_ list: UnionList, from first: Int, places: PlaceList) {
    for digest in list.digests { touched ^= tables[Self.table(of: digest)].touch(digest) }
    for index in list.digests.indices {
      let digest = list.digests[index]
      // Numbers beyond have no bit left to tell that their unions were met again.
      guard digest != 0, first &+ index < Int(Int32.max) else { continue }
      let number = UInt32(first &+ index)
      let table = Self.table(of: digest)
      let (place, isNew) = tables[table].place(of: digest, entering: number)
      tables[table].raise(place, to: list.standings[index].bits)
      if isNew { continue }
      let earlier = tables[table][place]
      tables[table][place] = earlier | Self.metAgain
      note(
        list, index, number: Int(number), first: Int(earlier & ~Self.metAgain),
        isSecond: earlier & Self.metAgain == 0, places: places)
    }
  }

  /// The standing of the union of a digest: the last of those of its records.
  func standing(of digest: UInt64) -> UnionStanding? {
    let table = tables[Self.table(of: digest)]
    return table.place(of: digest).map { UnionStanding(bits: table.highest($0)) }
  }

  /// How many unions there are of whose digest and standing `isCounted` is true.
  func count(where isCounted: (UInt64, UnionStanding) -> Bool) -> Int {
    tables.reduce(0) { $0 + $1.count(where: { isCounted($0, UnionStanding(bits: $1)) }) }
  }

  @inline(__always)
  private static func table(of digest: UInt64) -> Int { Int(truncatingIfNeeded: digest &>> 56) }

  /// Notes the record `number` of a union whose first record is `first`.
  @inline(never)
  private mutating func note(
    _ list: UnionList, _ index: Int, number: Int, first: Int, isSecond: Bool, places: PlaceList
  ) {
    repeats += 1
    let digest = list.digests[index]
    if isSecond {
      unions += 1
      guard groups.count < Limits.shown else { return }
      let places = [places.place(first), places.place(number)].compactMap { $0 }
      groups.append(
        RepeatedUnion(digest: digest, name: list.name(index), count: 2, places: places))
    } else if let group = groups.firstIndex(where: { $0.digest == digest }) {
      groups[group].count += 1
      guard groups[group].places.count < Limits.shown else { return }
      groups[group].places += [places.place(number)].compactMap { $0 }
    }
  }
}

/// How a record stands, so that of two of one union the greater is the one that counts: that of the
/// later year, then of the later stage of review, then of the higher star, then the confirmed one.
package struct UnionStanding: Sendable, Equatable {
  let bits: UInt32

  init(bits: UInt32) { self.bits = bits }

  @inline(__always)
  init(_ result: RecordResult, isConfirmed: Bool) {
    self.init(
      year: result.year, stage: result.stages.last?.stage ?? -1, star: result.star,
      isConfirmed: isConfirmed)
  }

  /// - Parameters:
  ///   - stage: by position in ``Rulebook/stages``, of which there are at most ``Limits/kinds``; -1
  ///     for none.
  ///   - star: at most ``Limits/levels``.
  ///   - isConfirmed: whether a review took place that confirms.
  @inline(__always)
  init(year: Int?, stage: Int, star: Int, isConfirmed: Bool) {
    bits =
      UInt32(truncatingIfNeeded: year ?? 0) &<< 16 | UInt32(truncatingIfNeeded: stage &+ 1) &<< 8
      | UInt32(truncatingIfNeeded: star) &<< 1 | (isConfirmed ? 1 : 0)
  }

  var star: Int { Int(bits >> 1 & 0x7F) }
  var isConfirmed: Bool { bits & 1 == 1 }
}

/// A union that was submitted more than once.
package struct RepeatedUnion: Sendable, Equatable {
  fileprivate let digest: UInt64
  /// Its name in the second of its records.
  package let name: String
  /// How many records it has.
  package fileprivate(set) var count: Int
  /// Where the first of them stand, at most ``Summary/shown``; fewer than there are where no room was
  /// left to keep places.
  package fileprivate(set) var places: [String]
}

/// The unions of records that follow one another, to be looked for later among all others.
struct UnionList: Sendable {
  /// By type: what tells unions of one name apart, the same for one type in every edition.
  private let typeSeeds: [UInt64]
  /// What stands for each record's union; 0 where the record tells of none.
  private(set) var digests: [UInt64] = []
  /// How each record stands.
  private(set) var standings: [UnionStanding] = []
  private var names = ByteBuffer()
  /// Where each record's name ends in `names`.
  private var ends: [Int32] = []

  init(_ rulebook: Rulebook) {
    typeSeeds = rulebook.types.map { type in
      let id = Array(type.id.utf8)
      return id.span.digest(of: id.indices, seed: 1)
    }
  }

  /// The name of the union of the record of number `index`.
  func name(_ index: Int) -> String {
    let range = (index > 0 ? Int(ends[index - 1]) : 0)..<Int(ends[index])
    return names.withSpan { $0.extracting(range).decoded }
  }

  mutating func removeAll() {
    digests.removeAll(keepingCapacity: true)
    standings.removeAll(keepingCapacity: true)
    names.removeAll()
    ends.removeAll(keepingCapacity: true)
  }

  /// Appends a record that was not rated.
  mutating func appendNone() {
    digests.append(0)
    standings.append(UnionStanding(bits: 0))
    ends.append(Int32(truncatingIfNeeded: names.count))
  }

  /// Appends the union of `result`.
  @inline(__always)
  mutating func append(_ result: RecordResult, isConfirmed: Bool, of text: Span<UInt8>) {
    if let name = result.name { text.withKept(name) { names.append($0, $1) } }
    ends.append(Int32(truncatingIfNeeded: names.count))
    standings.append(UnionStanding(result, isConfirmed: isConfirmed))
    if let code = result.code, !text.isBlank(code) {
      digests.append(text.withKept(code) { $0.digest(of: $1, seed: 0) })
    } else if let name = result.name {
      digests.append(text.withKept(name) { $0.digest(of: $1, seed: typeSeeds[result.type]) })
    } else {
      digests.append(0)
    }
  }
}
