import StarRules

extension RecordRefusal {
  /// A file or folder cannot be opened.
  static func unreadable(_ problem: FileProblem, _ language: Language) -> RecordRefusal {
    RecordRefusal(code: "unreadable", message: problem.message[language])
  }

  /// A file could be opened, but not read to its end.
  static func readFailed(_ problem: FileProblem, _ language: Language) -> RecordRefusal {
    RecordRefusal(
      code: "read-failed",
      message: Bilingual("未能读完：", "it could not be read to its end: ")[language]
        + problem.message[language])
  }

  /// A line or file is longer than a record may be.
  static func tooLarge(_ language: Language) -> RecordRefusal {
    let limit = Limits.record >> 20
    return RecordRefusal(
      code: SyntaxProblem.tooLarge.rawValue,
      message: Bilingual(
        "一份自评表超过 \(limit) MiB", "a submission has more than \(limit) MiB")[language])
  }

  /// A folder that was named holds nothing to rate.
  static func noSubmission(_ language: Language) -> RecordRefusal {
    RecordRefusal(
      code: "no-submission",
      message: Bilingual("其中没有自评表文件", "there is no file of submissions in it")[language])
  }
}
