import StarRules

/// The file that an interview writes, which nobody else may have written in the meantime.
struct SubmissionFile {
  let path: String
  /// What stood in it when it was last read or written; nil where there was no such file.
  private(set) var text: [UInt8]?
  private let language: Language

  /// Reads what is there.
  ///
  /// - Throws: ``Failure`` where it cannot be read, or not be written, which is better said now than
  ///   when the first answer is to be kept.
  init(_ path: String, _ arguments: Arguments, _ console: Console) throws(Failure) {
    self.path = path
    language = arguments.language
    do { text = try Self.read(path, console) } catch { throw .unreadable(path, error, language) }
    if text == nil { try checkNew(arguments, console) }
    do { try console.create(path).abandon() } catch {
      let isLink = text == nil && error == .notFound
      let reason =
        isLink
        ? Bilingual("这是一个链接，它指向的文件不在了", "this is a link to a file that is not there")
        : Bilingual("不能写入：\(error.writing.zh)", "it cannot be written: \(error.writing.en)")
      throw failure(
        Bilingual(
          "\(reason.zh)；请换一个能写的文件", "\(reason.en); name a file that can be written"))
    }
  }

  /// Refuses a name that a new submission cannot have.
  private func checkNew(_ arguments: Arguments, _ console: Console) throws(Failure) {
    guard path.hasSuffix(".json") else {
      throw arguments.fail(
        Bilingual(
          "新的自评表的文件名要以 .json 结尾", "the name of a new submission has to end in .json"))
    }
    let parts = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    guard parts.count > 0, parts != [""] else { return }
    let folder = parts.joined(separator: "/")
    guard let entry = try? console.entry(folder), entry.kind == .folder else {
      let message = Bilingual(
        "没有这个文件夹；请先建好，或者换一个", "there is no such folder; make it first, or name another")
      throw Failure(
        lines: ["\(Display.visible(folder)): error: \(message[language])"], code: .refused)
    }
  }

  /// What stands at a path; nil where nothing does.
  private static func read(_ path: String, _ console: Console) throws(FileProblem) -> [UInt8]? {
    do throws(FileProblem) {
      switch try console.entry(path).kind {
      case .folder: throw .isFolder
      // A pipe would be waited for.
      case .other: throw .notRegular
      default: return try console.read(path)
      }
    } catch {
      if error == .notFound { return nil }
      throw error
    }
  }

  /// Whether it is known that nothing stands at a path.
  private static func isFree(_ path: String, _ console: Console) -> Bool {
    do throws(FileProblem) { _ = try console.entry(path) } catch { return error == .notFound }
    return false
  }

  /// Whether it was taken away since it was last read or written.
  func isGone(_ console: Console) -> Bool { text != nil && Self.isFree(path, console) }

  /// Puts a text in its place, whole or not at all; where it was taken away, anew.
  ///
  /// - Throws: ``FileProblem/changed`` where somebody else wrote it in the meantime: that is never
  ///   written over.
  mutating func write(_ next: [UInt8], _ console: Console) throws(FileProblem) {
    let found = try Self.read(path, console)
    if found != next {
      guard found == nil || found == text else { throw .changed }
      try console.replace(path, next)
    }
    text = next
  }

  /// Puts a text that cannot stand in its place elsewhere: beside it, or in the user's own folder, or
  /// where temporary files are.
  ///
  /// - Returns: the new file; nil where none could be written.
  func rescue(_ text: [UInt8], _ console: Console) -> String? {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    let name = parts.last.map { String($0) } ?? path
    let stem = name.hasSuffix(".json") ? String(name.dropLast(5)) : name
    let beside = parts.dropLast().map { $0 + "/" }.joined()
    let others = [
      console.environment("HOME"), console.environment("TMPDIR"), "/tmp",
    ].compactMap { $0 }.filter { !$0.isEmpty }.map { $0 + "/" }
    for folder in [beside] + others {
      for number in 2...9 {
        let place = "\(folder)\(stem)-\(number).json"
        guard Self.isFree(place, console) else { continue }
        if (try? console.replace(place, text)) != nil { return place }
      }
    }
    return nil
  }

  /// Why it was not written.
  func reason(_ problem: FileProblem) -> Bilingual {
    switch problem {
    case .changed:
      Bilingual(
        "文件在此期间已被别人改动，保留了别人改的",
        "somebody else changed the file in the meantime, and it was left so")
    case .notFound: Bilingual("它的文件夹不在了", "its folder is gone")
    default: problem.writing
    }
  }

  /// Something is wrong with it.
  func failure(_ message: Bilingual) -> Failure {
    Failure(lines: ["\(Display.visible(path)): error: \(message[language])"], code: .refused)
  }
}
