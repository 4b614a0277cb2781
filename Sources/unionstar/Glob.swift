/// A pattern for names and paths.
///
/// `*` stands for any characters within a name and `?` for one of them, `[a-z]` for one of a range and
/// `[!a-z]` for one outside it; `**` stands for any characters across folders, and `**/` also for no
/// folder at all.
/// A pattern without `/` is held against a file's name, one with `/` against its path.
/// Every other character stands for itself, and so does a `[` that nothing closes.
struct Glob {
  private enum Step {
    case scalar(Unicode.Scalar)
    case anyInName
    case among([ClosedRange<Unicode.Scalar>], isInverted: Bool)
    /// `*`: stays while the name goes on.
    case name
    /// `**`: stays on anything.
    case anything
    /// `**/`: goes into `folders`, or past it where there is no folder.
    case optionalFolders
    /// The folders of `**/`, which end at any `/`.
    case folders
  }

  private var steps: [Step] = []
  /// Whether it is held against paths and not only against names.
  let isOfPaths: Bool
  /// Whether all that begins with a match is a match too.
  let isOpen: Bool

  init(_ pattern: String) {
    let scalars = Array(pattern.unicodeScalars)
    isOfPaths = scalars.contains("/")
    isOpen = scalars.suffix(3) == ["/", "*", "*"]
    var place = 0
    while place < scalars.count {
      let rest = scalars[place...]
      if rest.starts(with: ["*", "*", "/"]), place == 0 || scalars[place - 1] == "/" {
        steps += [.optionalFolders, .folders]
        place += 3
      } else if rest.starts(with: ["*", "*"]) {
        steps.append(.anything)
        place += 2
      } else if let (step, count) = Self.among(rest) {
        steps.append(step)
        place += count
      } else {
        let one = scalars[place]
        steps.append(one == "*" ? .name : one == "?" ? .anyInName : .scalar(one))
        place += 1
      }
    }
  }

  /// The step of the `[…]` that `pattern` begins with and how many scalars it has.
  ///
  /// A `]` that stands first in it is one of those it names, as a `-` at either end is.
  private static func among(_ pattern: ArraySlice<Unicode.Scalar>) -> (Step, count: Int)? {
    guard pattern.first == "[" else { return nil }
    var rest = pattern.dropFirst()
    let isInverted = rest.first == "!"
    if isInverted { rest = rest.dropFirst() }
    guard let end = rest.dropFirst().firstIndex(of: "]") else { return nil }
    var inside = rest[..<end]
    var ranges: [ClosedRange<Unicode.Scalar>] = []
    while let low = inside.popFirst() {
      if inside.count >= 2, inside.first == "-" {
        let high = inside[inside.startIndex + 1]
        inside = inside.dropFirst(2)
        if low <= high { ranges.append(low...high) }
      } else {
        ranges.append(low...low)
      }
    }
    return (.among(ranges, isInverted: isInverted), end + 1 - pattern.startIndex)
  }

  /// Whether the whole of `text` matches.
  ///
  /// All ways to match are followed at once, so that it takes time in proportion to the length of the
  /// text, whatever the pattern.
  func matches(_ text: some StringProtocol) -> Bool {
    var here = reached(from: [0])
    for scalar in text.unicodeScalars {
      var next: [Int] = []
      for place in here where place < steps.count {
        switch steps[place] {
        case .scalar(let one): if one == scalar { next.append(place + 1) }
        case .anyInName: if scalar != "/" { next.append(place + 1) }
        case .among(let ranges, let isInverted):
          if scalar != "/", ranges.contains(where: { $0.contains(scalar) }) != isInverted {
            next.append(place + 1)
          }
        case .name: if scalar != "/" { next.append(place) }
        case .anything: next.append(place)
        case .folders: next += scalar == "/" ? [place, place + 1] : [place]
        case .optionalFolders: break
        }
      }
      here = reached(from: next)
      if here.isEmpty { return false }
    }
    return here.last == steps.count
  }

  /// Where steps that need no character lead from `places`, with these, in order and each once.
  private func reached(from places: [Int]) -> [Int] {
    var isReached = [Bool](repeating: false, count: steps.count + 1)
    for place in places { isReached[place] = true }
    for place in steps.indices where isReached[place] {
      switch steps[place] {
      case .name, .anything: isReached[place + 1] = true
      case .optionalFolders:
        isReached[place + 1] = true
        isReached[place + 2] = true
      default: break
      }
    }
    return isReached.indices.filter { isReached[$0] }
  }
}
