import StarRules

/// The rule cases under some paths, read and ready to be run.
struct CaseCollection {
  /// A case with the place it was read from.
  struct Entry {
    let file: String
    /// The line of its file on which it begins.
    let line: Int
    /// Where its text begins in the file, for cases that stand one a line.
    let start: Int
    let run: CaseRun
  }

  private(set) var entries: [Entry] = []
  /// What is wrong with files and cases, as it is printed.
  private(set) var problems: [String] = []
  /// Whether some file could not be read or is not JSON.
  private(set) var hasUnreadable = false
  /// Whether some case cannot be run, or some path holds none.
  private(set) var hasBroken = false
  private(set) var fileCount = 0

  private let rulebook: Rulebook
  private let language: Language
  private var reader: SubmissionReader
  /// The base files that were read, by path.
  private var bases: [String: [UInt8]] = [:]
  /// The names of the cases of the file that is being read.
  private var names = Set<String>()

  init(_ paths: [String], _ rulebook: Rulebook, _ language: Language, _ console: Console) {
    self.rulebook = rulebook
    self.language = language
    reader = SubmissionReader(rulebook)
    var walk = PathWalk(paths, endings: [".json", ".ndjson", ".jsonl"], console)
    while let found = walk.next() {
      switch found {
      case .file(let file): read(file, console)
      case .unreadable(let path, let problem): isUnreadable(path, problem)
      case .empty(let path): isBroken(path, Bilingual("其中没有案例文件", "there is no case file in it"))
      }
    }
  }

  private mutating func isUnreadable(_ path: String, _ problem: FileProblem) {
    problems.append("\(Display.visible(path)): error: \(problem.message[language])")
    hasUnreadable = true
  }

  private mutating func isBroken(_ path: String, _ message: Bilingual) {
    problems.append("\(Display.visible(path)): error: \(message[language])")
    hasBroken = true
  }

  private mutating func read(_ file: String, _ console: Console) {
    let text: [UInt8]
    do { text = try console.read(file) } catch { return isUnreadable(file, error) }
    fileCount += 1
    names = []
    let before = entries.count
    let problemsBefore = problems.count
    guard !file.hasSuffix(".json") else {
      read(text, of: file, line: 1, start: 0, console)
      return
    }
    var line = 0
    var start = 0
    for part in text.split(separator: 0x0A, omittingEmptySubsequences: false) {
      line += 1
      if part.contains(where: { $0 > 0x20 }) {
        read(Array(part), of: file, line: line, start: start, console)
      }
      start += part.count + 1
    }
    if entries.count == before, problems.count == problemsBefore {
      isBroken(file, Bilingual("其中没有案例", "there is no case in it"))
    }
  }

  /// Reads the cases of a text that begins on `line` of a file.
  private mutating func read(
    _ text: [UInt8], of file: String, line: Int, start: Int, _ console: Console
  ) {
    let cases: CaseFile
    do {
      cases = try CaseFile(text, rulebook: rulebook)
    } catch {
      problems += error.diagnostics(in: language).map { $0.line(of: file, from: line) }
      hasUnreadable = true
      return
    }
    let found = cases.findings.diagnostics(text: text.span, rulebook: rulebook, language: language)
    problems += found.map { $0.line(of: file, from: line) }
    if !found.isEmpty || cases.cases.isEmpty { hasBroken = true }
    if found.isEmpty, cases.cases.isEmpty {
      isBroken(file, Bilingual("其中没有案例", "there is no case in it"))
    }
    var (passed, lineOfCase) = (0, line)
    for ruleCase in cases.cases {
      lineOfCase += text[passed..<ruleCase.offset].count { $0 == 0x0A }
      passed = ruleCase.offset
      if !names.insert(ruleCase.name).inserted {
        let name = Display.visible(ruleCase.name)
        isBroken(
          "\(file):\(lineOfCase)",
          Bilingual("案例重名：\(name)", "another case has this name: \(name)"))
      }
      guard let base = submission(of: ruleCase, in: file, console) else { continue }
      let run = CaseRun(ruleCase, text: base, &reader)
      entries.append(Entry(file: file, line: lineOfCase, start: start, run: run))
    }
  }

  /// The text of a case's submission; nil where its file cannot be read.
  private mutating func submission(
    of ruleCase: RuleCase, in file: String, _ console: Console
  ) -> [UInt8]? {
    switch ruleCase.base {
    case .text(let text): return text
    case .file(let path):
      let folder = file.split(separator: "/", omittingEmptySubsequences: false).dropLast()
      let place = path.hasPrefix("/") ? path : (folder + [path[...]]).joined(separator: "/")
      if let text = bases[place] { return text }
      do {
        let text = try console.read(place)
        bases[place] = text
        return text
      } catch {
        isUnreadable(place, error)
        return nil
      }
    }
  }
}
