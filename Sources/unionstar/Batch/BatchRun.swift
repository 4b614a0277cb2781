import StarRules

/// A batch from its input to its results, by as many workers as are asked for.
struct BatchRun {
  /// How it ended.
  struct Outcome {
    /// How the records came out, as far as they were done.
    let tally: BatchTally
    /// What they come to, by edition of the rules; empty where that is not asked for.
    let summaries: [Summary]
    /// What could not be written, and why; nil where all could.
    let failure: WritingFailure?
    /// The signal that stopped it; nil where none did.
    let signal: Int32?
  }

  private let task: BatchTask
  private let console: Console
  private let feed: BatchFeed

  /// From here on a signal does not end the process, but the run.
  init(_ task: BatchTask, _ walk: PathWalk, _ console: Console) {
    self.task = task
    self.console = console
    feed = BatchFeed(walk, console)
  }

  /// Rates everything.
  ///
  /// - Parameters:
  ///   - results: where results go; nil where they are not asked for.
  ///   - reports: where rating sheets go; nil where they are not asked for.
  ///   - jobs: how many workers there are, this thread among them.
  ///   - progress: what shows how far it is; nil where nobody sees it.
  func run(
    to results: (any ByteSink)?, _ reports: ReportFolder? = nil, jobs: Int,
    _ progress: BatchProgress?
  ) -> Outcome {
    let (task, feed, open) = (task, feed, console.open)
    let rulebooks = task.summarizes ? task.editions.rulebooks : []
    let journal = BatchJournal(
      results: results, reports, rulebooks.map { Summary($0) }, console, progress,
      onFailure: feed.stop)
    let outlet = Outlet(
      journal, summarizingBy: rulebooks, hasReports: reports != nil, workers: jobs)
    Platform.run(onThreads: jobs) {
      var worker = BatchWorker(task, feed, outlet, open: open)
      worker.run()
    }
    progress?.clear()
    return Outcome(
      tally: journal.tally, summaries: journal.summaries, failure: journal.failure,
      signal: feed.signalThatStopped)
  }
}
