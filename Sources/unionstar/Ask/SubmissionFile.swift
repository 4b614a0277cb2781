import StarRules

/// The file that an interview writes, which nobody else may have written in the meantime.
struct SubmissionFile {
  let path: String
  /// What stood in it when it was last read or written; nil where there was no such file.
  private(set) var text: [UInt8]?
  private let language: Language

  /// Reads what is there.
  init(_ path: String, _ arguments: Arguments, _ console: Console) throws(Failure) {
    self.path = path
    language = arguments.language
    do { text = try Self.read(path, console) } catch { throw .unreadable(path, error, language) }
    guard text == nil else { return }
    guard path.hasSuffix(".json") else {
      throw arguments.fail(
        Bilingual(
          "新的自评表的文件名要以 .json 结尾", "the name of a new submission has to end in .json"))
    }
    // Said now, and not when the first answer is to be kept.
    let parts = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    guard parts.count > 0, parts != [""] else { return }
    let folder = parts.joined(separator: "/")
    guard let entry = try? console.entry(folder), entry.kind == .folder else {
      throw .unreadable(folder, .notFolder, language)
    }
  }

  private static func read(_ path: String, _ console: Console) throws(FileProblem) -> [UInt8]? {
    do { return try console.read(path) } catch .notFound { return nil } catch { throw error }
  }

  /// Puts a text in its place, whole or not at all.
  mutating func write(_ next: [UInt8], _ console: Console) throws(Failure) {
    guard next != text else { return }
    do throws(FileProblem) {
      guard try Self.read(path, console) == text else { throw .changed }
      try console.replace(path, next)
    } catch {
      let reason = error.writing
      let message =
        error == .changed
        ? Bilingual(
          "没有写入：文件在此期间已被别人改动，保留了别人改的；再运行 ask 就从那里接着答，最后一题要重答",
          "not written: somebody else changed the file in the meantime, and it was left so; "
            + "run ask again to go on from there, and give the last answer again")
        : Bilingual(
          "没有写入，文件还是原来的样子：\(reason.zh)", "not written, and as it was before: \(reason.en)")
      throw Failure(
        lines: ["\(Display.visible(path)): error: \(message[language])"], code: .refused)
    }
    text = next
  }
}
