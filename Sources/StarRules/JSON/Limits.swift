/// What a text may not exceed, and what is kept and shown of one, in one place.
///
/// `Limits.md` says what happens beyond each.
public enum Limits {
  // MARK: What is read

  /// How deep arrays and objects may nest.
  public static let depth = 128
  /// How many bytes one submission, rulebook or file of cases may have.
  public static let bytes = 64 << 20
  /// How many bytes one record of a batch may have, which bounds what each of its workers holds.
  public static let record = 4 << 20
  /// How many reviews, and how many honours, one submission may list.
  public static let entries = 100
  /// How many bytes one line may have that is typed in an interview; a terminal cuts a line at 4,095,
  /// and what was cut is not to be taken for whole.
  public static let typed = 4000
  /// The largest number that a fact may have, or a rulebook state.
  public static let count: Int64 = 1_000_000_000

  // MARK: Rulebooks

  /// How many levels there may be.
  public static let levels = 99
  /// How many requirements a level may have.
  public static let requirementsPerLevel = 64
  /// How many forms, types, tiers, dimensions, stages and honours there may be, of each: a set of
  /// them is one machine word.
  public static let kinds = 64
  /// How many clauses one criterion may have: they share one machine word.
  public static let clausesPerCriterion = 64
  /// How many Unicode scalars an id may have.
  public static let idScalars = 64

  // MARK: What is kept and shown

  /// How many problems of one text are kept and shown; all are counted.
  public static let problems = 100
  /// How many files and result lines that could not be read are told of; all are counted.
  public static let unread = 100
  /// How many entries of a list a summary shows; all are counted.
  public static let shown = 20
  /// How many districts a summary tells apart; the others are counted together.
  public static let districts = 10_000
  /// How many codes of problems a summary tells apart; the others are counted together.
  public static let codes = 1000
  /// How many unions that are put forward a summary keeps, the first in their order; all are counted.
  public static let recommended = 10_000
  /// How many bytes a summary keeps of where records stand.
  public static let placeBytes = 8 << 20
  /// How many bytes a summary keeps of a name, district or place; of a longer one it keeps the
  /// beginning, ``keptScalars`` long.
  public static let keptBytes = 512
  /// How many Unicode scalars are kept of a text of more than ``keptBytes``.
  public static let keptScalars = 160
  /// How many Unicode scalars of a text a message quotes.
  public static let quoted = 40
  /// How many Unicode scalars of a key stand in a path.
  public static let pathKey = 256
  /// How many Unicode scalars a word may have for which a similar one is looked for.
  public static let suggested = 64
}
