import StarRules

/// Where a batch writes: a file of results, a folder of rating sheets, each where it is asked for.
struct BatchOutput {
  /// Where results go; nil where they are not asked for.
  let results: (any ByteSink)?
  /// Where rating sheets go; nil where they are not asked for.
  let reports: ReportFolder?
  private let resultPlace: BatchResults?
  private let folderPath: String
  private let language: Language

  /// Opens both.
  init(
    _ results: BatchResults?, _ task: BatchTask, _ arguments: Arguments, _ console: Console
  ) throws(Failure) {
    resultPlace = results
    folderPath = arguments["--reports"] ?? ""
    language = task.language
    reports = try Self.open(arguments, console)
    do throws(Failure) { self.results = try results?.open(task, console) } catch {
      reports?.abandon()
      throw error
    }
  }

  private static func open(
    _ arguments: Arguments, _ console: Console
  ) throws(Failure) -> ReportFolder? {
    guard let path = arguments["--reports"] else { return nil }
    do throws(FileProblem) {
      let folder = try console.newFolder(path)
      do throws(FileProblem) { return try ReportFolder(folder, arguments.language) } catch {
        folder.abandon()
        throw error
      }
    } catch {
      throw failure(of: path, error, arguments.language)
    }
  }

  /// Ends its use when everything was rated; the rating sheets are put in their place first.
  ///
  /// - Parameter report: the summary; nil where there is none.
  func finish(_ report: EditionsReport?) throws(WritingFailure) {
    if let reports, let report {
      do throws(FileProblem) { try reports.finish(report) } catch {
        abandon()
        throw .reports(error)
      }
    }
    do throws(FileProblem) { try results?.finish() } catch {
      results?.abandon()
      throw .results(error)
    }
  }

  /// Ends its use without that; nothing of it stays.
  func abandon() {
    results?.abandon()
    reports?.abandon()
  }

  /// What is said of what could not be written.
  func failure(_ failure: WritingFailure) -> Failure {
    switch failure {
    case .results(let problem):
      resultPlace?.failure(problem, language) ?? Self.failure(of: folderPath, problem, language)
    case .reports(let problem): Self.failure(of: folderPath, problem, language)
    }
  }

  private static func failure(
    of path: String, _ problem: FileProblem, _ language: Language
  ) -> Failure {
    let reason = Bilingual("评定表无法写出：", "the rating sheets could not be written: ")
    return Failure(
      lines: [
        "\(Display.visible(path)): error: " + reason[language] + problem.writing[language]
      ], code: .refused)
  }
}
