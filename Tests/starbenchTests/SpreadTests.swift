import Testing

@testable import starbench

/// What samples come to, and how figures are shown.
struct SpreadTests {
  @Test(
    "Samples come to the one in the middle, the least and the most, whatever their order",
    arguments: [
      ([7], 7, 7, 7), ([1, 9], 5, 1, 9), ([3, 1, 2], 2, 1, 3), ([4, 1, 100, 2], 3, 1, 100),
      ([5, 5, 5, 1, 1000], 5, 1, 1000), ([-1, -3, 2], -1, -3, 2),
    ] as [([Double], Double, Double, Double)])
  func spread(samples: [Double], median: Double, least: Double, most: Double) throws {
    let spread = try #require(Spread(samples))
    #expect([spread.median, spread.least, spread.most] == [median, least, most])
  }

  @Test("Of nothing there is no spread") func empty() { #expect(Spread([]) == nil) }

  @Test("The longest time is the slowest speed")
  func speed() throws {
    let speed = try #require(Spread([2, 4, 8])).speed(of: 16)
    #expect([speed.least, speed.median, speed.most] == [2, 4, 8])
    let times = try #require(Spread([2, 4, 8])).divided(by: 2)
    #expect([times.least, times.median, times.most] == [1, 2, 4])
  }

  @Test(
    "A figure has three digits that say something, and commas between its thousands",
    arguments: [
      (0, "0"), (1, "1.00"), (12.345, "12.3"), (99.94, "99.9"), (99.96, "100"), (123.4, "123"),
      (1_234_567.8, "1,234,568"), (0.5, "0.500"), (0.09876, "0.0988"), (0.0012, "0.00120"),
      (9.994, "9.99"), (9.996, "10.0"), (-4.25, "-4.25"), (-1_000, "-1,000"),
      (1e-12, "0.000000000"),
      (.nan, "–"), (.infinity, "–"),
    ] as [(Double, String)])
  func figure(value: Double, text: String) {
    #expect(Figure.text(value) == text)
  }

  @Test("A measure's figures all rest on its times")
  func measure() throws {
    var times: [UInt64] = [4_000, 1_000, 2_000]
    let measure = Measure("m", Amount(bytes: 8_000, count: 10)) { times.removeLast() }
    let floor = Measure("floor", Amount(bytes: 4_000, count: 1)) { 250 }
    #expect(measure.time == nil)
    #expect(measure.speed(to: floor) == nil)
    for _ in 0..<3 { try measure.takeSample() }
    try floor.takeSample()
    #expect(measure.time == Spread([1_000, 2_000, 4_000]))
    #expect(measure.timeEach == Spread([100, 200, 400]))
    #expect(measure.speed(to: floor) == 0.25)
  }

  @Test("A table has the same cells in both formats, under each other")
  func table() {
    var table = Table(["thing", "MB/s"])
    table.add(["a", "1,000"])
    table.add(["slow", nil])
    #expect(table.text(.text) == "thing   MB/s\n------------\na      1,000\nslow       –\n")
    #expect(
      table.text(.markdown)
        == "| thing |  MB/s |\n| --- | --: |\n| a     | 1,000 |\n| slow  |     – |\n")
  }
}
