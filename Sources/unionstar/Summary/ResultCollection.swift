import StarRules

/// What is made of results that are read one after the other.
protocol ResultGathering {
  /// Adds the next result.
  ///
  /// - Parameters:
  ///   - result: what it says.
  ///   - edition: the edition of the rules it was rated by, by position.
  ///   - text: what the places in `result` are places of.
  ///   - origin: where it stands, for one that does not say it.
  mutating func add(
    _ result: RecordResult, by edition: Int, of text: Span<UInt8>, from origin: RecordOrigin)
  /// Is told that there are no more.
  mutating func finish()
}

extension DrawPool: ResultGathering {
  mutating func add(
    _ result: RecordResult, by edition: Int, of text: Span<UInt8>, from origin: RecordOrigin
  ) {
    add(result, of: text, from: origin)
  }

  func finish() {}
}

/// Result lines of some files, read in the order in which they stand.
struct ResultCollection<Gathering: ResultGathering> {
  /// What is made of the results that could be read.
  private(set) var gathering: Gathering
  /// How many lines and files could not be read.
  private(set) var unread = 0
  /// The signal that stopped it; nil where none did.
  private(set) var signal: Int32?

  private let language: Language
  private let editions: Editions
  /// One for each edition.
  private var readers: [ResultReader]

  init(_ gathering: Gathering, _ editions: Editions, _ language: Language) {
    self.language = language
    self.gathering = gathering
    self.editions = editions
    readers = editions.rulebooks.map { ResultReader($0, language: language) }
  }

  /// Adds the results in each of `files`.
  mutating func read(_ files: [String], _ console: inout Console) {
    for file in files where signal == nil { read(file, &console) }
    gathering.finish()
    if unread > Limits.unread {
      let more = unread - Limits.unread
      console.report(
        Bilingual(
          "……另有 \(more) 处读不了", "… and \(more) more that could not be read")[language])
    }
  }

  private mutating func read(_ file: String, _ console: inout Console) {
    let source: any ByteSource
    do { source = try console.open(file) } catch {
      return note(["\(Display.visible(file)): error: \(error.message[language])"], &console)
    }
    var feed = LineFeed(file, source, console.chunks)
    var chunk = Chunk()
    while true {
      chunk.removeAll()
      let step = feed.next(&chunk)
      signal = console.signal()
      guard case .block = step, signal == nil else { return }
      read(chunk, of: file, &console)
    }
  }

  private mutating func read(_ chunk: Chunk, of file: String, _ console: inout Console) {
    let bytes = chunk.buffer.bytes
    var line = chunk.firstLine
    var start = 0
    for end in chunk.ends {
      if !chunk.isBlank(start..<end, line: line) {
        let text = bytes.span.extracting(start..<end)
        read(text, RecordOrigin(file: file, line: line), &console)
      }
      start = end + 1
      line += 1
    }
    guard let gap = chunk.gap else { return }
    let reason =
      switch gap {
      case .tooLong:
        Bilingual("这一行太长", "this line is too long")[language]
      case .unreadable(let problem): problem.message[language]
      }
    note(["\(Display.visible(file)):\(line):1: error: \(reason)"], &console)
  }

  /// Reads one line by the edition that it was rated by.
  private mutating func read(
    _ text: Span<UInt8>, _ origin: RecordOrigin, _ console: inout Console
  ) {
    let choice = editions.choice(ofResult: text)
    let edition = choice.edition
    if readers[edition].read(text, noting: choice.finding) {
      gathering.add(readers[edition].result, by: edition, of: text, from: origin)
    } else {
      note(
        readers[edition].diagnostics.lines(
          of: origin.file, from: origin.line ?? 1, errorCount: readers[edition].errorCount, language
        ),
        &console)
    }
  }

  /// Notes a line or file that could not be read.
  private mutating func note(_ lines: [String], _ console: inout Console) {
    unread += 1
    guard unread <= Limits.unread else { return }
    for line in lines { console.report(line) }
  }
}

extension Arguments {
  /// What is made of the results in some files.
  ///
  /// - Parameters:
  ///   - gathering: what is to be made of them.
  ///   - files: their names; nil for those that the operands name.
  ///   - editions: the editions they may be of.
  ///   - console: what files are read through.
  /// - Throws: ``Failure`` where standard input stands more than once, or a signal asked to stop.
  func results<Gathering: ResultGathering>(
    _ gathering: Gathering, of files: [String]? = nil, _ editions: Editions,
    _ console: inout Console
  ) throws(Failure) -> ResultCollection<Gathering> {
    if operands.count(where: { $0 == "-" }) > 1 {
      throw fail(Bilingual("标准输入只能读一次", "standard input can be read only once"))
    }
    var collection = ResultCollection(gathering, editions, language)
    collection.read(files ?? operands, &console)
    if let signal = collection.signal {
      throw Failure(
        lines: [Bilingual("已中止", "stopped")[language]],
        code: ExitCode(rawValue: 128 + signal) ?? .terminated)
    }
    return collection
  }
}
