import StarRules

/// Where the results of a batch go.
struct BatchResults {
  /// The path as it was given, `-` for standard output.
  let path: String
  let format: ResultFormat

  /// nil where results are not asked for.
  ///
  /// - Throws: where the path does not say how they are to be written.
  init?(_ arguments: Arguments, _ console: Console) throws(Failure) {
    let isWide = arguments["--wide"] != nil
    let hasDigests = arguments["--digest"] != nil
    if hasDigests, arguments["--results"]?.hasSuffix(".csv") ?? true {
      throw arguments.fail(
        Bilingual(
          "--digest 只用于逐行结果（.ndjson、.jsonl、-）",
          "--digest is for result lines (.ndjson, .jsonl, -) alone"))
    }
    guard let path = arguments["--results"] else {
      guard isWide else { return nil }
      throw arguments.fail(
        Bilingual("--wide 要与 --results FILE.csv 一起用", "--wide goes with --results FILE.csv"))
    }
    self.path = path
    if path != "-", let file = Self.file(path, console), file == Self.file("-", console) {
      throw arguments.fail(
        Bilingual("写到标准输出请用 --results -", "for standard output write --results -"))
    }
    if path.hasSuffix(".csv") {
      format = .table(isWide: isWide)
    } else if isWide {
      throw arguments.fail(
        Bilingual("--wide 只用于表格（.csv）", "--wide is for tables (.csv) alone"))
    } else if path == "-" || path.hasSuffix(".ndjson") || path.hasSuffix(".jsonl")
      || (try? console.entry(path))?.kind == .other
    {
      format = .lines(hasDigests: hasDigests)
    } else {
      let shown = Display.visible(path)
      throw arguments.fail(
        Bilingual(
          "--results 应为 .ndjson、.jsonl 或 .csv 文件，或 -：\(shown)",
          "--results takes a .ndjson, .jsonl or .csv file, or -: \(shown)"))
    }
  }

  /// The file that they are written to, where it is there already.
  func file(_ console: Console) -> FileIdentity? { Self.file(path, console) }

  private static func file(_ path: String, _ console: Console) -> FileIdentity? {
    let entry = try? console.entry(path == "-" ? "/dev/stdout" : path)
    return entry?.kind == .regular ? entry?.identity : nil
  }

  /// Opens the place, and writes what stands before the first result.
  func open(_ task: BatchTask, _ console: Console) throws(Failure) -> any ByteSink {
    do throws(FileProblem) {
      let sink = path == "-" ? StandardOutput(console) : try console.create(path)
      if case .table(let isWide) = format {
        do throws(FileProblem) {
          let table = ResultTable(isWide: isWide, task.editions, edition: 0, task.language)
          try sink.write(table.head.span)
        } catch {
          sink.abandon()
          throw error
        }
      }
      return sink
    } catch {
      throw failure(error, task.language)
    }
  }

  /// The results could not be written.
  func failure(_ problem: FileProblem, _ language: Language) -> Failure {
    let file = path == "-" ? Bilingual("标准输出", "standard output")[language] : path
    let reason = Bilingual("结果无法写出：", "the result could not be written: ")
    return Failure(
      lines: [
        "\(Display.visible(file)): error: " + reason[language] + problem.writing[language]
      ], code: .refused)
  }
}

/// Standard output as a place for results.
private final class StandardOutput: ByteSink {
  private let console: Console

  init(_ console: Console) { self.console = console }

  func write(_ bytes: Span<UInt8>) throws(FileProblem) { try console.write(bytes, .output) }

  func finish() {}

  func abandon() {}
}
