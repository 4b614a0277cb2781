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

  /// What `path` names.
  func files(at path: String, _ console: Console) -> [Found] {
    guard path != "-" else { return [.file(path)] }
    let names: [String]
    do {
      names = try console.list(path)
    } catch .notFolder {
      return [.file(path)]
    } catch {
      return [.unreadable(path, error)]
    }
    let prefix = path.hasSuffix("/") ? path : path + "/"
    return names.flatMap { name -> [Found] in
      let inside = files(at: prefix + name, console)
      // A file in a folder is only taken if it is of a kind that was asked for.
      if inside.count == 1, case .file(let file) = inside[0], file == prefix + name {
        return endings.contains { name.hasSuffix($0) } ? inside : []
      }
      return inside
    }
  }
}
