import StarRules

/// What a batch is asked for, the same for all its workers.
struct BatchTask: Sendable {
  /// The rules; each record is rated by the edition of its year.
  let editions: Editions
  let language: Language
  /// What is written of each record; nil where nothing is.
  let format: ResultFormat?
  /// Whether everything is summed up at the end.
  let summarizes: Bool
  /// The star below which a union is counted; nil where none is required.
  let required: Int?
  let sizes: ChunkSizes
  /// The earlier rules that each record is rated by as well; nil where there are none.
  var pair: RulePair?
}

/// How results are written.
enum ResultFormat {
  /// - Parameter hasDigests: whether each line ends with the digest of its record.
  case lines(hasDigests: Bool)
  /// - Parameter isWide: whether with a column for each criterion.
  case table(isWide: Bool)
}

/// Rates one chunk after the other.
struct BatchWorker {
  private let task: BatchTask
  private let feed: BatchFeed
  private let outlet: Outlet
  private let open: (String) throws(FileProblem) -> any ByteSource
  /// What the records are worked with that are rated by the edition in use.
  private var desk: Desk
  /// What they are worked with by each edition; the one in use is taken out.
  private var desks: [Desk]
  /// The edition in use.
  private var edition: Int
  private var chunk = Chunk()
  /// The lines that were read and wait to be rated: where each stands, and its number.
  private var waiting: [(range: Range<Int>, line: Int)] = []
  /// How many lines are read before they are rated.
  private static let together = 12
  private var piece: Piece
  /// The result of what could not be read.
  private var unread: RecordResult
  /// What rates each record by the earlier rules too; nil where there are none.
  private var pairing: RulePairing?
  /// Whether there are several editions.
  private let areSeveral: Bool

  /// What one edition is worked with.
  private struct Desk {
    var rater: RecordRater
    var writer: ResultWriter?

    init(_ task: BatchTask, edition: Int) {
      rater = RecordRater(task.editions.rulebooks[edition], language: task.language)
      writer = task.format.map { ResultWriter($0, task.editions, edition: edition, task.language) }
    }
  }

  init(
    _ task: BatchTask, _ feed: BatchFeed, _ outlet: Outlet,
    open: @escaping (String) throws(FileProblem) -> any ByteSource
  ) {
    self.task = task
    self.feed = feed
    self.outlet = outlet
    self.open = open
    piece = outlet.emptyPiece()
    areSeveral = task.editions.areSeveral
    edition = task.editions.latest
    desks = task.editions.rulebooks.indices.map { Desk(task, edition: $0) }
    desk = desks[edition]
    unread = RecordResult(task.editions.rulebooks[edition])
    pairing = task.pair.map { RulePairing($0, task.language) }
  }

  /// Rates chunks until there are no more.
  mutating func run() {
    while feed.next(&chunk) {
      piece.number = chunk.number
      piece.bytesRead = chunk.bytesRead
      if let file = chunk.file { rateLines(of: file) } else { rateFiles() }
      piece = outlet.deliver(piece, isLast: true)
    }
    pairing?.finish()
  }

  private mutating func rateLines(of file: String) {
    let bytes = chunk.buffer.bytes
    var line = chunk.firstLine
    var start = 0
    for index in chunk.ends.indices {
      let end = chunk.ends[index]
      if end - start > task.sizes.record {
        rateWaiting(bytes.span, file)
        refuse(.tooLarge(task.language), RecordOrigin(file: file, line: line))
      } else if chunk.isOfEmptyFile || !chunk.isBlank(start..<end, line: line) {
        let text = bytes.span.extracting(start..<end)
        let finding = areSeveral ? chooseEdition(for: text, bytes.span, file) : nil
        desk.rater.read(text, noting: finding)
        waiting.append((start..<end, line))
        if waiting.count == Self.together || desk.rater.hasReviews {
          rateWaiting(bytes.span, file)
        }
      }
      start = end + 1
      line += 1
    }
    rateWaiting(bytes.span, file)
    guard let gap = chunk.gap else { return }
    let refusal: RecordRefusal =
      switch gap {
      case .tooLong: .tooLarge(task.language)
      case .unreadable(let problem): .readFailed(problem, task.language)
      }
    refuse(refusal, RecordOrigin(file: file, line: line))
  }

  /// Rates the lines of `file` that were read, which are places in `bytes`.
  private mutating func rateWaiting(_ bytes: Span<UInt8>, _ file: String) {
    for (index, (range, line)) in waiting.enumerated() {
      let isRated = desk.rater.rate(waiting: index)
      finish(bytes.extracting(range), RecordOrigin(file: file, line: line), isRated: isRated)
    }
    waiting.removeAll(keepingCapacity: true)
    desk.rater.removeAll()
  }

  /// Goes on with the edition that a record is rated by, once those are rated that wait.
  ///
  /// - Returns: that none is in force, where that is so.
  @inline(never)
  private mutating func chooseEdition(
    for text: Span<UInt8>, _ bytes: Span<UInt8>, _ file: String
  ) -> Finding? {
    let choice = task.editions.choice(for: text)
    if choice.edition != edition {
      rateWaiting(bytes, file)
      swap(&desk, &desks[edition])
      swap(&desk, &desks[choice.edition])
      edition = choice.edition
    }
    return choice.finding
  }

  private mutating func rateFiles() {
    for found in chunk.found {
      switch found {
      case .file(let path):
        if let refusal = read(path) {
          refuse(refusal, RecordOrigin(file: path))
        } else {
          let bytes = chunk.buffer.bytes
          let text = bytes.span.extracting(0..<chunk.buffer.count)
          let finding = areSeveral ? chooseEdition(for: text, text, path) : nil
          let isRated = desk.rater.rate(text, noting: finding)
          finish(text, RecordOrigin(file: path), isRated: isRated)
        }
      case .unreadable(let path, let problem):
        refuse(.unreadable(problem, task.language), RecordOrigin(file: path))
      case .empty(let path):
        refuse(.noSubmission(task.language), RecordOrigin(file: path))
      }
    }
  }

  /// Reads all of a file into the buffer; why it cannot be rated where that fails.
  private mutating func read(_ path: String) -> RecordRefusal? {
    let source: any ByteSource
    do { source = try open(path) } catch { return .unreadable(error, task.language) }
    defer { source.close() }
    chunk.buffer.removeAll(room: task.sizes.block)
    do throws(FileProblem) {
      try chunk.buffer.read(all: source, limit: task.sizes.record)
    } catch .tooLarge {
      return .tooLarge(task.language)
    } catch {
      return .readFailed(error, task.language)
    }
    piece.bytesRead += chunk.buffer.count
    return nil
  }

  /// Writes and counts what came out of the record that was rated last.
  private mutating func finish(_ text: Span<UInt8>, _ origin: RecordOrigin, isRated: Bool) {
    if isRated {
      piece.tally.count(desk.rater.result, required: task.required)
    } else {
      piece.tally.refused += 1
      report(
        desk.rater.diagnostics.lines(
          of: origin.file, from: origin.line ?? 1,
          errorCount: desk.rater.result.refusal?.problems ?? 0, task.language))
    }
    if let lines = pairing?.add(desk.rater, of: text, from: origin) { report(lines) }
    desk.writer?.write(desk.rater, of: text, from: origin, to: &piece.results)
    piece.reports?.add(desk.rater.result, of: text, from: origin, task.editions, task.language)
    if !piece.summaries.isEmpty {
      piece.summaries[edition].add(desk.rater.result, of: text, from: origin)
    }
    if piece.isFull { piece = outlet.deliver(piece, isLast: false) }
  }

  /// Tells that a record cannot be read.
  private mutating func refuse(_ refusal: RecordRefusal, _ origin: RecordOrigin) {
    piece.tally.refused += 1
    let place = origin.line.map { ":\($0):1" } ?? ""
    report(["\(Display.visible(origin.file))\(place): error: \(refusal.message)"])
    pairing?.refused += 1
    unread.refusal = refusal
    desk.writer?.write(unread: unread, from: origin, to: &piece.results)
    piece.reports?.add(refusal, at: origin.file + place, origin.source, task.language)
    // Of what edition it is nobody can say; it is told with the latest.
    if let latest = piece.summaries.indices.last {
      piece.summaries[latest].add(unread, of: Span(), from: origin)
    }
    if piece.isFull { piece = outlet.deliver(piece, isLast: false) }
  }

  private func report(_ lines: [String]) {
    for line in lines {
      piece.errors += line.utf8
      piece.errors.append(0x0A)
    }
  }
}
