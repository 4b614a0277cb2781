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
  /// What is wrong with files and cases.
  private(set) var problems: [Problem] = []
  /// Whether some file could not be read or is not JSON.
  private(set) var hasUnreadable = false
  /// Whether some case cannot be run, or some path holds none.
  private(set) var hasBroken = false
  private(set) var fileCount = 0

  /// The files as they were read, where they are to be written anew.
  private(set) var texts: [String: [UInt8]] = [:]

  private let keepsTexts: Bool
  private let rulebook: Rulebook
  private let language: Language
  private var reader: SubmissionReader
  /// The base files that were read, by path.
  private var bases: [String: [UInt8]] = [:]
  /// The names of the cases of the file that is being read.
  private var names = Set<String>()

  /// - Parameters:
  ///   - paths: files of cases, and folders of such files.
  ///   - rulebook: the rulebook they are about.
  ///   - language: the language for what is wrong with them.
  ///   - keepsTexts: whether the files are to be written anew.
  ///   - console: what they are read through.
  init(
    _ paths: [String], _ rulebook: Rulebook, _ language: Language, keepsTexts: Bool,
    _ console: Console
  ) {
    self.keepsTexts = keepsTexts
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
    problems.append(Problem(file: path, error: problem.message[language]))
    hasUnreadable = true
  }

  private mutating func isBroken(_ path: String, _ message: Bilingual) {
    problems.append(Problem(file: path, error: message[language]))
    hasBroken = true
  }

  private mutating func read(_ file: String, _ console: Console) {
    let text: [UInt8]
    do throws(FileProblem) { text = try console.read(file) } catch {
      return isUnreadable(file, error)
    }
    fileCount += 1
    names = []
    if keepsTexts { texts[file] = text }
    if JSONLines.isBlank(text) {
      report([(0, Self.noCase)], of: text, in: file, from: 1)
      hasBroken = true
    } else if JSONLines.holds(text) {
      var (line, start) = (0, 0)
      for part in text.split(separator: 0x0A, omittingEmptySubsequences: false) {
        line += 1
        if !JSONLines.isBlank(part) {
          read(Array(part), of: file, line: line, start: start, console)
        }
        start += part.count + 1
      }
    } else {
      read(text, of: file, line: 1, start: 0, console)
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
      problems += error.diagnostics(in: language).map { Problem($0, in: file, from: line) }
      hasUnreadable = true
      return
    }
    let found = cases.diagnostics(of: text, rulebook, language)
    problems += found.map { Problem($0, in: file, from: line) }
    if !found.isEmpty { hasBroken = true }
    var faults: [(offset: Int, message: Bilingual)] = []
    if found.isEmpty, cases.cases.isEmpty {
      faults.append((0, Self.noCase))
      hasBroken = true
    }
    var (passed, lineOfCase) = (0, line)
    for ruleCase in cases.cases {
      let offset = ruleCase.place.lowerBound
      lineOfCase += text[passed..<offset].count { $0 == 0x0A }
      passed = offset
      if !names.insert(ruleCase.name).inserted {
        faults.append((offset, Self.repeatedName(of: ruleCase)))
        hasBroken = true
      }
      let base: [UInt8]
      do throws(FileProblem) { base = try submission(of: ruleCase, in: file, console) } catch {
        if case .file(let path, let offset) = ruleCase.base {
          faults.append((offset, Self.withoutBase(ruleCase, path, error)))
        }
        hasUnreadable = true
        continue
      }
      let run = CaseRun(ruleCase, text: base, &reader)
      entries.append(Entry(file: file, line: lineOfCase, start: start, run: run))
    }
    report(faults, of: text, in: file, from: line)
  }

  /// The text of a case's submission.
  private mutating func submission(
    of ruleCase: RuleCase, in file: String, _ console: Console
  ) throws(FileProblem) -> [UInt8] {
    switch ruleCase.base {
    case .text(let text, _): return text
    case .file(let path, _):
      // To the system a path would end there.
      if path.utf8.contains(0) { throw .notFound }
      let folder = file.split(separator: "/", omittingEmptySubsequences: false).dropLast()
      let place = path.hasPrefix("/") ? path : (folder + [path[...]]).joined(separator: "/")
      if let text = bases[place] { return text }
      let text = try console.read(place)
      bases[place] = text
      return text
    }
  }

  /// Tells what is wrong at bytes, in rising order, of a text that begins on `first` of a file.
  private mutating func report(
    _ faults: [(offset: Int, message: Bilingual)], of text: [UInt8], in file: String,
    from first: Int
  ) {
    let locations = SourceLocation.locations(of: faults.map { $0.offset }, in: text.span)
    for (fault, location) in zip(faults, locations) {
      problems.append(
        Problem(
          file: file, line: location.line + first - 1, column: location.column,
          error: fault.message[language]))
    }
  }
}

extension CaseCollection {
  fileprivate static let noCase = Bilingual("其中没有案例", "there is no case in it")

  fileprivate static func repeatedName(of ruleCase: RuleCase) -> Bilingual {
    let name = Display.visible(ruleCase.name)
    return Bilingual("案例重名：\(name)", "another case has this name: \(name)")
  }

  fileprivate static func withoutBase(
    _ ruleCase: RuleCase, _ path: String, _ problem: FileProblem
  ) -> Bilingual {
    let (name, base, reason) = (
      Display.visible(ruleCase.name), Display.visible(path), problem.message
    )
    return Bilingual(
      "案例“\(name)”的自评表 \(base)：\(reason.zh)", "the base \(base) of '\(name)': \(reason.en)")
  }

  /// Something that is wrong with a file or a case, so that it cannot be run.
  struct Problem {
    let file: String
    /// As it is printed, with its place.
    let text: String

    init(file: String, line: Int? = nil, column: Int? = nil, error: String) {
      self.file = file
      let place = [line, column].compactMap { $0.map { ":\($0)" } }.joined()
      text = "\(Display.visible(file))\(place): error: \(error)"
    }

    /// The diagnostic of a text that begins on `first` of a file.
    init(_ diagnostic: Diagnostic, in file: String, from first: Int) {
      let location = diagnostic.location
      self.init(
        file: file, line: location.line + first - 1, column: location.column,
        error: Display.visible(diagnostic.message))
    }
  }
}
