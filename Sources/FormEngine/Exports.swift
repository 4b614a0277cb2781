// The engine of the browser form: StarRules and what stands here, compiled together into one module
// of WebAssembly by .ci/form-engine, and into nothing else. It imports nothing.
//
// A text comes in through `input`, a text goes out through `output` and `outputLength`; both belong
// to the engine. A language is 0 for Chinese and 1 for English.

/// What the page gave and what it is given back.
private struct Exchange {
  /// The rules in use; nil before they are loaded.
  var editions: Editions?
  var input = Text(0)
  var output = Text(0)
}

/// Bytes at an address that stays the same as long as they are kept.
@safe
private struct Text {
  let bytes: UnsafeMutableBufferPointer<UInt8>

  init(_ count: Int) {
    unsafe bytes = .allocate(capacity: count)
    unsafe bytes.initialize(repeating: 0)
  }

  init(_ text: [UInt8]) {
    self.init(text.count)
    for (index, byte) in text.enumerated() { unsafe bytes[index] = byte }
  }

  var array: [UInt8] { unsafe Array(bytes) }
}

/// A page calls from one thread alone.
nonisolated(unsafe) private var exchange = Exchange()

/// Makes room for a text of `count` bytes and says where it goes.
@_expose(wasm, "input") @_cdecl("input")
public func input(_ count: Int) -> UnsafeMutablePointer<UInt8>? {
  unsafe exchange.input.bytes.deallocate()
  unsafe exchange.input = Text(max(0, count))
  return unsafe exchange.input.bytes.baseAddress
}

/// Where the last answer stands.
@_expose(wasm, "output") @_cdecl("output")
public func output() -> UnsafeMutablePointer<UInt8>? { unsafe exchange.output.bytes.baseAddress }

/// How many bytes the last answer has.
@_expose(wasm, "outputLength") @_cdecl("outputLength")
public func outputLength() -> Int { unsafe exchange.output.bytes.count }

private func answer(_ text: [UInt8], _ code: Int = 0) -> Int {
  unsafe exchange.output.bytes.deallocate()
  unsafe exchange.output = Text(text)
  return code
}

private func language(_ number: Int) -> Language { number == 1 ? .en : .zh }

/// Takes the input for the rules: 0, or how many problems it has, which are then the answer.
@_expose(wasm, "load") @_cdecl("load")
public func load(_ number: Int) -> Int {
  do {
    unsafe exchange.editions = Editions(try Rulebook(exchange.input.array))
    return answer([])
  } catch {
    return answer(error.json(in: language(number)), error.errorCount)
  }
}

/// What the rules name.
@_expose(wasm, "outline") @_cdecl("outline")
public func outline(_ number: Int) -> Int {
  guard let rulebook = unsafe exchange.editions?.rulebooks[0] else { return answer([], 1) }
  return answer(rulebook.outline(in: language(number)))
}

/// What a type and form are asked, both by their position; 1 where the type has no such form.
@_expose(wasm, "questions") @_cdecl("questions")
public func questions(_ type: Int, _ form: Int, _ number: Int) -> Int {
  guard let rulebook = unsafe exchange.editions?.rulebooks[0],
    rulebook.types.indices.contains(type), rulebook.types[type].forms.contains(form)
  else { return answer([], 1) }
  let checklist = Checklist(rulebook, type: type, form: form)
  return answer(Questionnaire(rulebook, checklist).json(in: language(number)))
}

/// The result of the input, as `assess --format json` prints it; 1 where it is refused.
@_expose(wasm, "assess") @_cdecl("assess")
public func assess(_ number: Int) -> Int { say(language(number)) { $0.json } }

/// The same in words.
@_expose(wasm, "report") @_cdecl("report")
public func report(_ number: Int) -> Int { say(language(number)) { $0.wordsJSON } }

/// The rating sheet of the input, as it stands within a page.
@_expose(wasm, "sheet") @_cdecl("sheet")
public func sheet(_ number: Int) -> Int { say(language(number)) { RatingSheet($0).body } }

private func say(_ language: Language, _ words: (Report) -> [UInt8]) -> Int {
  guard let editions = unsafe exchange.editions else { return answer([], 1) }
  let submission: Submission
  do { submission = try Submission(unsafe exchange.input.array, editions: editions) } catch {
    return answer(error.json(in: language), 1)
  }
  do {
    return answer(words(try Report(submission, editions: editions, language: language)))
  } catch {
    return answer(error.json(in: language), 1)
  }
}
