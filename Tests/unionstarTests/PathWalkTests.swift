import Foundation
import Testing

@testable import unionstar

/// Which files paths lead to, in which order, and how often.
@Suite("Path walk")
struct PathWalkTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func console(
    list: @escaping (String) throws(FileProblem) -> FolderListing = Platform.list,
    entry: @escaping (String) throws(FileProblem) -> FileEntry = Platform.entry
  ) -> Console {
    Console(
      environment: { _ in nil }, isTerminal: false,
      read: { _ throws(FileProblem) in throw .notFound }, list: list, entry: entry,
      replace: { _, _ throws(FileProblem) in throw .denied })
  }

  /// Everything a walk gives, with the paths from the test's folder, and how many repeats it met.
  private func walk(
    _ paths: String..., include: [String] = [], exclude: [String] = [], console: Console? = nil
  ) -> (found: [String], repeats: Int) {
    var walk = PathWalk(
      paths.map { $0 == "-" ? $0 : folder.path + $0 }, endings: [".json", ".ndjson"],
      console ?? self.console())
    walk.include = include.map { Glob($0) }
    walk.exclude = exclude.map { Glob($0) }
    var found: [String] = []
    while let next = walk.next() {
      switch next {
      case .file(let path): found.append(shown(path))
      case .unreadable(let path, let problem): found.append("\(problem) \(shown(path))")
      case .empty(let path): found.append("empty \(shown(path))")
      }
    }
    #expect(walk.next() == nil)
    return (found, walk.repeats)
  }

  private func shown(_ path: String) -> String {
    path.hasPrefix(folder.path) ? String(path.dropFirst(folder.path.count)) : path
  }

  @Test(
    "Files come in the order of the bytes of their names, folders among them, hidden ones never")
  func order() throws {
    let files = [
      "B.json", "a/x.json", "a/b/c/deep.ndjson", "a.json", "b.json", "工.json", "10.json", "9.json",
      "a-.json", "OLD.JSON",
    ]
    for file in files + [".hidden.json", ".git/a.json", "notes.txt", "a/README", "json", "x.jsonl"]
    {
      try folder.write("{}", to: file)
    }
    try folder.write("{}", to: ".\u{301}a.json")
    let sorted = [
      "10.json", "9.json", "B.json", "OLD.JSON", "a/b/c/deep.ndjson", "a/x.json", "a-.json",
      "a.json",
      "b.json", "工.json",
    ]
    #expect(walk("").found == sorted)
    #expect(
      walk("a", "9.json", "notes.txt").found == [
        "a/b/c/deep.ndjson", "a/x.json", "9.json", "notes.txt",
      ])
    #expect(
      walk("a", "").found == ["a/b/c/deep.ndjson", "a/x.json"]
        + sorted.filter { !$0.hasPrefix("a/") })
    #expect(walk("a", "").repeats == 1, "the folder a")
  }

  @Test("Circles of links end, and what is met twice is given once")
  func once() throws {
    try folder.write("{}", to: "a/one.json")
    try folder.write("{}", to: "b/two.json")
    try folder.link("a/up", to: "..")
    try folder.link("a/self", to: ".")
    try folder.link("b/again.json", to: "../a/one.json")
    try folder.link("c", to: "b")
    try folder.link("knot.json", to: "knot.json")
    try FileManager.default.linkItem(
      atPath: folder.path + "a/one.json", toPath: folder.path + "b/hard.json")
    let (found, repeats) = walk("")
    #expect(found.count == 3)
    #expect(found.prefix(2) == ["a/one.json", "b/two.json"])
    #expect(found.last?.hasSuffix(" knot.json") == true, "a link to itself cannot be read")
    #expect(repeats == 5)
    let named = walk("a/one.json", "a/one.json", "-", "b/hard.json", "a", "-")
    // By its link to the folder above, a leads to all of it.
    #expect(
      named.found.map { $0.split(separator: " ").last } == [
        "a/one.json", "-", "a/up/b/two.json", "a/up/knot.json",
      ])
    #expect(named.repeats == 9)
  }

  @Test("From folders only regular files are taken; a path that is named is taken as it is")
  func pipes() throws {
    folder.makePipe("pipe.json")
    try folder.link("device.json", to: "/dev/null")
    try folder.write("{}", to: "real.json")
    try folder.link("link.json", to: "../" + folder.path.split(separator: "/").last! + "/real.json")
    try FileManager.default.createDirectory(
      atPath: folder.path + "folder.json", withIntermediateDirectories: false)
    #expect(walk("").found == ["link.json"])
    #expect(walk("pipe.json", "device.json").found == ["pipe.json", "device.json"])
  }

  @Test("What cannot be read is told in its place, and so is a folder without any file")
  func unreadable() throws {
    try folder.write("{}", to: "a/one.json")
    try folder.write("{}", to: "c/notes.txt")
    try folder.write("{}", to: "d/two.json")
    try folder.link("a/gone.json", to: "nowhere")
    let real = self.console()
    let console = console(list: { path throws(FileProblem) in
      if path.hasSuffix("/c") { throw .denied }
      return try real.list(path)
    })
    #expect(
      walk("", "none", "a/one.json", console: console).found == [
        "notFound a/gone.json", "a/one.json", "denied c", "d/two.json", "notFound none",
      ])
    #expect(walk("c", "d", "c").found == ["empty c", "d/two.json"])
    #expect(walk("", exclude: ["*"]).found == ["empty "])
    #expect(
      walk("", exclude: ["gone.json", "c/**"], console: console).found == [
        "a/one.json", "d/two.json",
      ])
  }

  /// What a walk asked for.
  private final class Calls {
    var listed: [String] = []
    var asked: [String] = []
  }

  @Test(
    "Files and folders are not asked for one by one, and folders are read when their turn comes")
  func lazy() throws {
    for name in ["a/1.json", "a/2.json", "b/3.json", "c/4.json"] {
      try folder.write("{}", to: name)
    }
    try folder.link("a/link.json", to: "1.json")
    let real = self.console()
    let calls = Calls()
    let console = console(
      list: { path throws(FileProblem) in
        calls.listed.append(shown(path))
        return try real.list(path)
      },
      entry: { path throws(FileProblem) in
        calls.asked.append(shown(path))
        return try real.entry(path)
      })
    var walk = PathWalk([folder.path], endings: [".json"], console)
    #expect(walk.next() == .file(folder.path + "a/1.json"))
    #expect(calls.listed == ["", "a"])
    #expect(walk.next() == .file(folder.path + "a/2.json"))
    #expect(walk.next() == .file(folder.path + "b/3.json"))
    #expect(calls.listed == ["", "a", "b"])
    while walk.next() != nil {}
    #expect(calls.listed == ["", "a", "b", "c"])
    #expect(calls.asked == ["", "a/link.json"])
  }

  @Test("Two files that a folder lists under one number are two")
  func numbersThatLie() throws {
    try folder.write("{}", to: "1.json")
    try folder.write("{}", to: "2.json")
    let real = self.console()
    let console = console(list: { path throws(FileProblem) in
      let listing = try real.list(path)
      let entries = listing.entries.map {
        FileEntry(name: $0.name, kind: .regular, identity: FileIdentity(device: 0, file: 1))
      }
      return FolderListing(identity: listing.identity, entries: entries)
    })
    #expect(walk("", console: console).found == ["1.json", "2.json"])
  }

  @Test("A folder that does not say what stands under its names is asked for each")
  func unknownKinds() throws {
    for name in ["a.json", "b/c.json"] { try folder.write("{}", to: name) }
    let real = self.console()
    let console = console(list: { path throws(FileProblem) in
      let listing = try real.list(path)
      return FolderListing(
        identity: listing.identity,
        entries: listing.entries.map {
          FileEntry(name: $0.name, kind: .unknown, identity: $0.identity)
        })
    })
    #expect(walk("", console: console).found == ["a.json", "b/c.json"])
  }

  /// What patterns choose from a.json, east/a.json, east/draft/b.json and west/b.json.
  static let choices: [(include: [String], exclude: [String], found: [String])] = [
    ([], [], ["a.json", "east/a.json", "east/draft/b.json", "west/b.json"]),
    (["a.json"], [], ["a.json", "east/a.json"]),
    (["east/*"], [], ["east/a.json"]),
    (["east/**"], [], ["east/a.json", "east/draft/b.json"]),
    (["**/draft/*", "west/[a-c].json"], [], ["east/draft/b.json", "west/b.json"]),
    ([], ["b.json"], ["a.json", "east/a.json"]),
    ([], ["**/draft/**"], ["a.json", "east/a.json", "west/b.json"]),
    (["east/**"], ["b*"], ["east/a.json"]),
    (["a.json"], ["a.json"], ["empty "]),
    (["*.txt"], [], ["empty "]),
    ([], ["east"], ["a.json", "east/a.json", "east/draft/b.json", "west/b.json"]),
  ]

  @Test("Patterns choose among the files of folders; excludes win", arguments: choices)
  func patterns(include: [String], exclude: [String], found: [String]) throws {
    for file in ["a.json", "east/a.json", "east/draft/b.json", "west/b.json", "west/b.txt"] {
      try folder.write("{}", to: file)
    }
    #expect(walk("", include: include, exclude: exclude).found == found)
    // A file that is named is taken whatever the patterns say, and they are held against the path
    // from the folder that was named.
    #expect(walk("a.json", include: ["x"], exclude: ["**"]).found == ["a.json"])
    #expect(walk("east", include: ["draft/*"]).found == ["east/draft/b.json"])
  }

  @Test("A file whose name is not UTF-8 is found and can be opened")
  func otherNames() throws {
    let name = PathText.text(of: [0xB9, 0xA4, 0xBB, 0xE1] + Array(".json".utf8))
    try Platform.replace(folder.path + name, with: Array("[]".utf8))
    #expect(walk("").found == [name])
    #expect(try Platform.read(folder.path + name, limit: 9) == Array("[]".utf8))
    let outcome = Project.run(["verify", folder.path])
    let shown = folder.path + #"\u{10FFB9}\u{10FFA4}\u{10FFBB}\u{10FFE1}.json"#
    #expect(outcome.errors == "\(shown):1:1: error: there is no case in it\n")
  }
}
