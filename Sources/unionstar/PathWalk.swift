/// The files that paths name: a file itself, and in a folder, and in the folders in it, every file
/// of certain kinds, in the order of their names.
struct PathWalk {
  /// The endings of the files that are taken from folders, with their dots.
  let endings: [String]

  /// A file that was found, or a path that could not be read.
  enum Found {
    case file(String)
    case unreadable(String, FileProblem)
  }

  /// The files and folders that were met, so that none is met twice and no circle of links is endless.
  private var met: Set<FileIdentity> = []
  /// How many files and folders were passed over because they had been met.
  private(set) var repeats = 0

  init(endings: [String]) { self.endings = endings }

  /// What `path` names that was not named before.
  mutating func files(at path: String, _ console: Console) -> [Found] {
    files(at: path, isNamed: true, console)
  }

  /// - Parameters:
  ///   - path: a file or folder.
  ///   - isNamed: whether it was asked for by itself, and not found in a folder.
  ///   - console: what folders are read through.
  private mutating func files(at path: String, isNamed: Bool, _ console: Console) -> [Found] {
    guard path != "-" else { return [.file(path)] }
    let identity = console.identity(path)
    if let identity, met.contains(identity) {
      repeats += 1
      return []
    }
    let names: [String]
    do {
      names = try console.list(path)
    } catch .notFolder {
      // A file in a folder is only taken if it is of a kind that was asked for.
      guard isNamed || endings.contains(where: path.hasSuffix) else { return [] }
      if let identity { met.insert(identity) }
      return [.file(path)]
    } catch {
      return [.unreadable(path, error)]
    }
    if let identity { met.insert(identity) }
    let prefix = path.hasSuffix("/") ? path : path + "/"
    var found: [Found] = []
    for name in names { found += files(at: prefix + name, isNamed: false, console) }
    return found
  }
}
