import StarRules
import Testing

@testable import unionstar

/// Other readings of the rules: chosen, shown, and held against cases.
struct ReadingTests {
  static let choices: [String] = {
    guard let rulebook = try? Project.rulebook() else { return [] }
    return rulebook.otherChoices.map { rulebook.name(of: $0) }
  }()

  private func run(_ line: String) -> Project.Outcome {
    Project.run(line: "unionstar \(line) --lang en")
  }

  @Test("There are readings in data to choose among")
  func thereAreSome() { #expect(Self.choices.count >= 12) }

  @Test("Cases hold under the reading they were written for, and not without", arguments: choices)
  func casesHold(_ choice: String) {
    let file = "Fixtures/readings/\(choice.replacing("=", with: "/")).json"
    let outcome = run("verify --reading \(choice) \(file)")
    #expect(outcome.code == .success, "\(choice): \(outcome.output)\(outcome.errors)")
    #expect(run("verify \(file)").code == .demandNotMet, "\(choice)")
  }

  @Test("What --readings foretells is what --reading gives", arguments: choices)
  func foretold(_ choice: String) throws {
    let unions = [
      "non-public/yunqi-smart", "new-business/feiyan-delivery", "regional/guaguo-joint",
    ]
    for union in unions {
      let path = "Fixtures/unions/\(union).json"
      let foretold = try JSONTree(run("assess \(path) --format json").output)
      let other = foretold["readings"]?["others"]?.elements.first {
        $0["reading"]?.text == choice
      }
      guard other?["refused"]?.elements.isEmpty == true else { continue }
      let chosen = try JSONTree(run("assess \(path) --format json --reading \(choice)").output)
      #expect(chosen["star"]?.number == other?["star"]?.number, "\(union) \(choice)")
      #expect(chosen["readings"]?["chosen"]?.elements.first?.text == choice)
    }
  }
}
