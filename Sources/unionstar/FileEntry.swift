/// A file or folder, however many paths lead to it.
struct FileIdentity: Hashable {
  let device: UInt64
  let file: UInt64
}

/// What stands under a name.
struct FileEntry {
  /// What a name can stand for.
  enum Kind {
    case regular, folder, link
    /// What is read as it comes and may never end: a pipe, a socket, a device.
    case other
    /// The folder does not say.
    case unknown
  }

  /// The name in its folder, or the path it was asked for by.
  let name: String
  let kind: Kind
  /// nil where the system does not say.
  ///
  /// As a folder lists it, it is that of what the name stands for but where something is mounted on
  /// it, and on some layered file systems; what ``Platform/entry(_:)`` says holds there too.
  let identity: FileIdentity?
  /// How many bytes it has, where it was asked for by its path and is a regular file.
  var size: Int?

  /// Whether it stands before another by the bytes of their names.
  func isBefore(_ other: FileEntry) -> Bool {
    let (one, two) = (name.utf8.span, other.name.utf8.span)
    for place in 0..<min(one.count, two.count) where one[place] != two[place] {
      return one[place] < two[place]
    }
    return one.count < two.count
  }
}

/// What is in a folder.
struct FolderListing {
  /// The folder's own; nil where the system does not say.
  let identity: FileIdentity?
  /// What is not hidden, in the order of the bytes of the names.
  let entries: [FileEntry]
}
