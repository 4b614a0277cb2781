import StarRules

/// Where an interview is shown: how wide, and in which colours.
struct Page {
  var columns: Int
  let paint: Painter

  init(columns: Int?, paint: Painter) {
    self.columns = Self.columns(columns)
    self.paint = paint
  }

  /// How wide text is laid out on a screen: narrower than 20 columns it is not.
  static func columns(_ screen: Int?) -> Int { max(20, screen ?? Display.columns) }

  func print(_ said: [Saying], _ console: inout Console) {
    for saying in said {
      for line in saying.lines(columns, paint) { console.print(line) }
    }
  }

  /// Prints a command on one line, however long, to be taken as it stands.
  func print(command: String, _ console: inout Console) {
    console.print("  " + paint(command, .strong))
  }

  /// Prints a rating as `assess` does; on a screen narrower than that is laid out for its lines are
  /// wrapped once more, and without colours.
  func print(_ report: Report, _ console: inout Console) {
    func text(_ paint: Painter) -> String {
      TextReport(report, paint, showsAll: false, showsReadings: false).text
    }
    guard columns < Display.columns else { return console.print(text(paint)) }
    let lines = text(Painter(isOn: false)).split(separator: "\n", omittingEmptySubsequences: false)
    for line in lines {
      let indent = line.prefix { $0 == " " }.count
      print([Saying(String(line.dropFirst(indent)), indent: indent)], &console)
    }
  }
}
