/// The files that paths name, one after the other: a file itself, whatever it is; in a folder, and
/// in the folders in it, every regular file of certain kinds, in the order of the bytes of their names.
///
/// Hidden names are passed over.
/// What several paths or links lead to is given once, so that no circle of links is endless.
/// Only the listings of the folders on the way to the file in hand are held.
struct PathWalk {
  /// The endings of the files that are taken from folders, with their dots.
  let endings: [String]
  /// Where there are any, only files of folders that match one are taken.
  var include: [Glob] = []
  /// Files of folders that match one are not taken.
  var exclude: [Glob] = []

  /// A file that was found, a path that could not be read, or one in which nothing was found.
  enum Found: Equatable {
    case file(String)
    case unreadable(String, FileProblem)
    case empty(String)
  }

  /// How many files and folders were passed over because they had been met.
  private(set) var repeats = 0

  /// A folder on the way to the file in hand.
  private struct Folder {
    /// With a slash at its end.
    let path: String
    /// The same from the path that was named, which is empty for that itself.
    let below: String
    /// What is left of it, the last first.
    var rest: [FileEntry]
  }

  private let list: (String) throws(FileProblem) -> FolderListing
  private let entry: (String) throws(FileProblem) -> FileEntry
  /// The paths that were named and are not yet begun, the last first.
  private var paths: [String]
  private var folders: [Folder] = []
  private var met: Set<FileIdentity> = []
  private var hasMetInput = false
  /// The path in hand, as it was named.
  private var root = ""
  /// Whether it has led to anything, be it to something that had been met.
  private var isFruitful = false

  init(_ paths: [String], endings: [String], _ console: Console) {
    self.paths = paths.reversed()
    self.endings = endings
    list = console.list
    entry = console.entry
  }

  /// Never gives the file or folder `identity`.
  mutating func passOver(_ identity: FileIdentity) { met.insert(identity) }

  /// What comes next; nil at the end.
  mutating func next() -> Found? {
    while true {
      if let place = folders.indices.last {
        if let entry = folders[place].rest.popLast() {
          guard let found = visit(entry, in: folders[place]) else { continue }
          isFruitful = true
          return found
        }
        let folder = folders.removeLast()
        if folder.below.isEmpty, !isFruitful { return .empty(root) }
      } else {
        guard let path = paths.popLast() else { return nil }
        (root, isFruitful) = (path, false)
        if let found = begin(path) { return found }
      }
    }
  }

  /// Goes to a path that was named; the file where it is one.
  private mutating func begin(_ path: String) -> Found? {
    if path == "-" {
      if hasMetInput { return repeated() }
      hasMetInput = true
      // Standard input may come from a file that is named too.
      return take(path, (try? entry(path))?.identity)
    }
    do throws(FileProblem) {
      let found = try entry(path)
      if found.kind == .folder { return open(path, found.identity, below: "") }
      return take(path, found.identity)
    } catch {
      return .unreadable(path, error)
    }
  }

  /// Goes to what stands in a folder; the file where it is one that is wanted.
  private mutating func visit(_ entry: FileEntry, in folder: Folder) -> Found? {
    let path = folder.path + entry.name
    let below = folder.below + entry.name
    var (kind, identity) = (entry.kind, entry.kind == .folder ? nil : entry.identity)
    if kind == .link || kind == .unknown {
      do throws(FileProblem) {
        let end = try self.entry(path)
        (kind, identity) = (end.kind, end.identity)
      } catch {
        return isExcluded(entry.name, below) ? nil : .unreadable(path, error)
      }
    }
    switch kind {
    case .folder:
      if exclude.contains(where: { $0.isOpen && $0.matches(below + "/") }) { return nil }
      return open(path, identity, below: below)
    case .regular:
      guard isWanted(entry.name, below) else { return nil }
      // Two files of a layered file system can be listed under one number: what looks like a repeat
      // is looked at.
      if entry.kind == .regular, let listed = identity, met.contains(listed) {
        identity = (try? self.entry(path))?.identity
      }
      return take(path, identity)
    default: return nil
    }
  }

  private mutating func take(_ path: String, _ identity: FileIdentity?) -> Found? {
    if let identity, !met.insert(identity).inserted { return repeated() }
    return .file(path)
  }

  /// Goes into a folder; what is wrong where that cannot be.
  ///
  /// - Parameters:
  ///   - path: its path.
  ///   - identity: its own where that is known; as it is listed it may be that of another on which
  ///     it is mounted.
  ///   - below: its path from the one that was named.
  private mutating func open(
    _ path: String, _ identity: FileIdentity?, below: String
  ) -> Found? {
    if let identity, met.contains(identity) { return repeated() }
    do throws(FileProblem) {
      let listing = try list(path)
      if let own = listing.identity, !met.insert(own).inserted { return repeated() }
      folders.append(
        Folder(
          path: path.utf8.last == UInt8(ascii: "/") ? path : path + "/",
          below: below.isEmpty ? "" : below + "/", rest: listing.entries.reversed()))
      return nil
    } catch {
      return .unreadable(path, error)
    }
  }

  private mutating func repeated() -> Found? {
    repeats += 1
    isFruitful = true
    return nil
  }

  private func isWanted(_ name: String, _ below: String) -> Bool {
    endings.contains { name.ends(in: $0) }
      && (include.isEmpty || include.contains { $0.matches($0.isOfPaths ? below : name) })
      && !isExcluded(name, below)
  }

  private func isExcluded(_ name: String, _ below: String) -> Bool {
    exclude.contains { $0.matches($0.isOfPaths ? below : name) }
  }
}
