/// What a text may not exceed, in one place.
public enum Limits {
  /// How deep arrays and objects may nest.
  public static let depth = 128
  /// How many bytes one submission, rulebook or file of cases may have.
  public static let bytes = 64 << 20
  /// How many bytes one record of a batch may have, which bounds what each of its workers holds.
  public static let record = 4 << 20
  /// How many reviews, and how many honours, one submission may list.
  public static let entries = 100
  /// How many problems of one text are kept and shown; all are counted.
  public static let problems = 100
  /// How many clauses one criterion may have: they share one machine word.
  public static let clausesPerCriterion = 64
}
