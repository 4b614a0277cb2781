import StarRules

/// What a batch writes and counts, piece after piece in the order of the input.
final class BatchJournal {
  /// How the records came out that were written so far.
  private(set) var tally = BatchTally()
  /// What those records come to, by edition of the rules; empty where that is not asked for.
  private(set) var summaries: [Summary]
  /// What could not be written, and why; nil where all could.
  private(set) var failure: WritingFailure?

  /// Where results go; nil where they are not asked for.
  private let results: (any ByteSink)?
  /// Where rating sheets go; nil where they are not asked for.
  private let reports: ReportFolder?
  private let console: Console
  private let progress: BatchProgress?
  /// What is done when results cannot be written.
  private let onFailure: () -> Void

  init(
    results: (any ByteSink)?, _ reports: ReportFolder?, _ summaries: [Summary],
    _ console: Console, _ progress: BatchProgress?,
    onFailure: @escaping () -> Void
  ) {
    self.results = results
    self.reports = reports
    self.summaries = summaries
    self.console = console
    self.progress = progress
    self.onFailure = onFailure
  }

  /// Writes and counts a piece; nothing more once something could not be written.
  func write(_ piece: Piece) {
    guard failure == nil else { return }
    do throws(WritingFailure) { try writeOutput(of: piece) } catch {
      failure = error
      onFailure()
      return
    }
    if !piece.errors.isEmpty {
      progress?.clear()
      // Where standard error is closed, the exit code and the results still say it.
      try? console.write(piece.errors.span, .error)
    }
    tally.add(piece.tally)
    for edition in summaries.indices { summaries[edition].merge(piece.summaries[edition]) }
    progress?.show(records: tally.records, moreBytes: piece.bytesRead)
  }

  private func writeOutput(of piece: Piece) throws(WritingFailure) {
    if let results, piece.results.count > 0 {
      do throws(FileProblem) {
        try piece.results.withSpan { bytes throws(FileProblem) in try results.write(bytes) }
      } catch {
        throw .results(error)
      }
    }
    if let reports, let sheets = piece.reports {
      do throws(FileProblem) { try reports.add(sheets) } catch { throw .reports(error) }
    }
  }
}

/// What of a batch could not be written, and why.
enum WritingFailure: Error {
  case results(FileProblem)
  case reports(FileProblem)
}
