/// A part of a summary, put into words but not yet laid out.
struct SummarySection {
  /// A share, to be drawn as a bar.
  struct Share {
    let part: Int
    let whole: Int
    /// The percentage aimed at; nil where there is no such aim.
    var target: Int?
  }

  /// A row of a table.
  struct Row {
    /// A name and, after it, numbers.
    let cells: [String]
    var share: Share?
    /// How many unions reached each star, from 0, to be drawn as parts of one bar; nil where the row
    /// does not tell.
    var stars: [Int]?
    var emphasis: Emphasis?
  }

  /// An entry of a list.
  struct Item {
    let text: String
    /// What more is to be said of it.
    var details: [String] = []
  }

  let title: String
  /// What is said before anything is listed.
  var lead: [String] = []
  /// The heads of the columns; empty where the columns need none.
  var head: [String] = []
  var rows: [Row] = []
  var items: [Item] = []
  /// What is said after it: how much is not shown, what is to be kept in mind.
  var notes: [String] = []
}
