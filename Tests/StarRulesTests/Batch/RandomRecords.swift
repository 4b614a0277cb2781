import starbench

@testable import StarRules

/// Random records of a batch: most are accepted, some are not, some are of the same union.
struct RandomRecords {
  /// A record as it stands in a file, with what it says of itself.
  struct Record {
    let text: [UInt8]
    let origin: RecordOrigin
    let name: String
    let code: String?
    let district: String?
    let claimed: Int?
    let source: String?
  }

  private var submissions: RandomSubmissions
  private var line = 0
  private var file = 1

  init(seed: UInt64) throws { submissions = try RandomSubmissions(seed: seed) }

  /// So many records, in the order of their files.
  static func list(_ count: Int, seed: UInt64) throws -> [Record] {
    var records = try Self(seed: seed)
    return (0..<count).map { _ in records.next() }
  }

  mutating func next() -> Record {
    let draft = submissions.next().draft
    let number = Int.random(in: 1..<200, using: &submissions.random)
    let name = submissions.random.pick(["第\(number)工会", "", "\"\(number)\"\t会", "甲"])
    let code = submissions.random.happens(50) ? "91330106MC\(100 + number)" : nil
    let district = submissions.random.pick([nil, "", "西湖区", "滨江区", "\u{2028}区", "余杭区"])
    let claimed = submissions.random.happens(70) ? submissions.random.pick([0, 1, 3, 5]) : nil
    let source = submissions.random.pick([nil, nil, nil, "甲.ndjson:\(number)", "来函 3", "a:0"])
    var text = String(decoding: draft.text, as: UTF8.self)
    if name.isEmpty, submissions.random.happens(50) {
      // A blank name is refused, and so is a text that breaks off.
      text = text.replacing(#""name":"甲""#, with: #""name":" ""#)
    } else if submissions.random.happens(3) {
      text = String(text.dropLast(5))
    }
    var members = #""name":"# + quoted(name.isEmpty ? "无名" : name)
    if let code { members += #","code":"# + quoted(code) }
    if let district { members += #","district":"# + quoted(district) }
    text = text.replacing(#""name":"甲""#, with: members)
    if let claimed { text = #"{"claimedStar":\#(claimed),"# + text.dropFirst() }
    if let source { text = #"{"source":"# + quoted(source) + "," + text.dropFirst() }
    return Record(
      text: Array(text.utf8), origin: origin(), name: name.isEmpty ? "无名" : name, code: code,
      district: district, claimed: claimed, source: source)
  }

  /// The next line, now and then after a blank one, of the next file or of a file by itself.
  private mutating func origin() -> RecordOrigin {
    line += submissions.random.pick([1, 1, 1, 2])
    if submissions.random.happens(5) { (file, line) = (file + 1, 1) }
    return submissions.random.happens(5)
      ? RecordOrigin(file: "单份/\(line).json") : RecordOrigin(file: "\(file).ndjson", line: line)
  }

  private func quoted(_ text: String) -> String {
    String(decoding: JSONWriter.quoted(text), as: UTF8.self)
  }
}
