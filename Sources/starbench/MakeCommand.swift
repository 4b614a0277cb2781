import StarRules

/// `starbench make`: writes believable submissions.
struct MakeCommand {
  /// Where the records go.
  enum Destination: Equatable {
    case output
    /// One file, a record a line.
    case file(String)
    /// A folder, a file a record.
    case folder(String)
  }

  private(set) var count = 0
  private(set) var seed: UInt64 = 1
  private(set) var bad = 0
  /// Of a hundred good records, how many carry reviews.
  private(set) var reviews = 0
  /// The year they are for; nil for that of the rulebook's edition.
  private(set) var year: Int?
  private(set) var destination = Destination.output
  private var isIndented = false

  /// Takes the words after `make` apart.
  init(_ words: [String]) throws(UsageProblem) {
    var words = words[...]
    while let name = words.popFirst() {
      guard let value = words.popFirst() else {
        throw UsageProblem(text: "\(name): no such option, or its value is missing")
      }
      switch name {
      case "--count": count = try Int(value, of: name, in: 1...UnionMaker.codes)
      case "--seed": seed = UInt64(try Int(value, of: name, in: 0...Int.max))
      case "--bad": bad = try Int(value, of: name, in: 0...UnionMaker.codes)
      case "--reviews": reviews = try Int(value, of: name, in: 0...100)
      case "--year": year = try Int(value, of: name, in: 1949...2999)
      case "--layout":
        guard ["compact", "indented"].contains(value) else {
          throw UsageProblem(text: "--layout is compact or indented")
        }
        isIndented = value == "indented"
      case "--out": destination = value == "-" ? .output : .file(value)
      case "--folder": destination = .folder(value)
      default: throw UsageProblem(text: "there is no option \(name)")
      }
    }
    guard count > 0 else { throw UsageProblem(text: "--count is missing") }
    guard bad <= count else { throw UsageProblem(text: "--bad cannot exceed --count") }
  }

  /// Good records, a line each, into a file.
  init(count: Int, seed: UInt64, isIndented: Bool, file: String) {
    self.count = count
    self.seed = seed
    self.isIndented = isIndented
    destination = .file(file)
  }

  /// How records are laid out: on one line, unless each has a file of its own.
  var layout: RecordText.Layout {
    guard isIndented else { return .compact }
    if case .folder = destination { return .indented }
    return .spaced
  }

  /// Makes the records and writes them.
  func run(_ rulebook: Rulebook) throws(SystemProblem) {
    let plan = BatchPlan(count: count, bad: bad)
    var maker = SubmissionMaker(rulebook, seed: seed, plan: plan, reviews: reviews, year: year)
    var text = RecordText(layout)
    switch destination {
    case .output: try writeLines(&maker, &text, to: Platform.output)
    case .file(let path):
      let file = try Platform.create(path)
      try writeLines(&maker, &text, to: file)
      try Platform.finish(file)
    case .folder(let path):
      try Platform.createFolder(path)
      for record in 0..<count {
        text.removeAll()
        maker.append(record, to: &text)
        let file = try Platform.create("\(path)/\(Self.name(ofRecord: record))")
        try Platform.write(text.bytes, to: file)
        try Platform.finish(file)
      }
    }
  }

  /// Writes a megabyte at a time, so that memory does not grow with the count.
  private func writeLines(
    _ maker: inout SubmissionMaker, _ text: inout RecordText, to file: Int32
  ) throws(SystemProblem) {
    for record in 0..<count {
      maker.append(record, to: &text)
      guard text.bytes.count >= 1 << 20 || record == count - 1 else { continue }
      try Platform.write(text.bytes, to: file)
      text.removeAll()
      try Platform.stopIfAsked()
    }
  }

  /// The name of a record's file; names sort as the records do.
  static func name(ofRecord record: Int) -> String {
    let digits = String(record + 1)
    return String(repeating: "0", count: 8 - digits.count) + digits + ".json"
  }
}
