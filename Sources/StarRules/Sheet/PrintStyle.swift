/// What the style sheets of all that is printed have in common.
package enum PrintStyle {
  /// A page of A4 with its number.
  package static let page =
    "@page { size: A4; margin: 10mm 12mm 12mm; @bottom-center { "
    + "content: counter(page) \" / \" counter(pages); font: 8pt sans-serif; } }"

  /// The fonts of a text, the first of them that there is.
  package static let sans =
    "\"Noto Sans CJK SC\", \"Source Han Sans SC\", \"Microsoft YaHei\", \"PingFang SC\", "
    + "\"Helvetica Neue\", Arial, sans-serif"

  /// The fonts of a title.
  package static let serif =
    "\"Noto Serif CJK SC\", \"Source Han Serif SC\", SimSun, \"Songti SC\", Georgia, serif"
}
