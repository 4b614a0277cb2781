import Testing

@testable import unionstar

/// Names of files that every system and archive takes, and that are nobody else's.
@Suite("Names of rating sheets")
struct ReportNameTests {
  @Test(
    "Of a union's name its letters and digits are kept",
    arguments: [
      ("杭州甲乙科技有限公司工会", "杭州甲乙科技有限公司工会"), ("a/b\\c:d*e?f\"g<h>i|j", "a-b-c-d-e-f-g-h-i-j"),
      ("../../etc/passwd", "etc-passwd"), ("CON", "CON"), ("nul.", "nul"), ("  x  ", "x"),
      ("甲（乙）丙", "甲-乙-丙"), ("\u{202E}a\u{0}b\u{3164}c", "a-b-c"), ("é", "é"), ("e\u{301}", "e"),
      ("☆☆☆", ""), ("", ""),
    ])
  func words(name: String, word: String) {
    #expect(Array(ReportName.word(of: name).utf8) == Array(word.utf8))
  }

  @Test("A name has at most 100 bytes and is cut between characters")
  func length() {
    for name in ["工", "a", "😀", "ﷺ", "𠮷"] {
      let word = ReportName.word(of: String(repeating: name, count: 1000))
      #expect(word.isEmpty || word.unicodeScalars.allSatisfy { name.unicodeScalars.contains($0) })
      #expect(ReportName.file(of: 9_999_999, word: word).utf8.count <= 100)
    }
  }

  @Test(
    "The number says which folder holds a sheet",
    arguments: [
      (1, "0001-1000", "0001-a.html"), (1000, "0001-1000", "1000-a.html"),
      (1001, "1001-2000", "1001-a.html"), (12_345, "12001-13000", "12345-a.html"),
      (2_200_000, "2199001-2200000", "2200000-a.html"),
    ])
  func numbers(number: Int, folder: String, file: String) {
    #expect(ReportName.folder(of: number) == folder)
    #expect(ReportName.file(of: number, word: "a") == file)
    #expect(ReportName.file(of: 7, word: "") == "0007.html")
  }

  @Test("A link leads to the file, whatever its letters")
  func links() {
    #expect(ReportName.link("0001-1000/0001-甲a.html") == "0001-1000/0001-%E7%94%B2a.html")
  }
}
