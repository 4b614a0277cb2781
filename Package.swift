// swift-tools-version: 6.2
import PackageDescription

/// What every target is built with: the stricter rules of the language, each an error in CI.
let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .strictMemorySafety(),
]

let package = Package(
  name: "unionstar",
  platforms: [.macOS(.v26)],
  products: [
    .library(name: "StarRules", targets: ["StarRules"]),
    .executable(name: "unionstar", targets: ["unionstar"]),
  ],
  targets: [
    .target(
      name: "StarRules",
      exclude: ["Rulebook/Rulebooks"],
      swiftSettings: settings),
    .executableTarget(
      name: "unionstar",
      dependencies: ["StarRules"],
      exclude: ["Form/Page"],
      swiftSettings: settings),
    .executableTarget(name: "starbench", dependencies: ["StarRules"], swiftSettings: settings),
    .testTarget(
      name: "StarRulesTests", dependencies: ["StarRules", "starbench"], swiftSettings: settings),
    .testTarget(
      name: "starbenchTests", dependencies: ["starbench", "StarRules"], swiftSettings: settings),
    .testTarget(
      name: "unionstarTests",
      dependencies: ["unionstar", "StarRules"],
      exclude: ["Transcripts"],
      swiftSettings: settings),
    // The fuzzer itself is built by .ci/fuzz; its checks and its corpus are tests too.
    .testTarget(
      name: "FuzzTests",
      dependencies: ["unionstar", "StarRules"],
      exclude: ["Fuzzer", "Corpus", "Findings"],
      swiftSettings: settings),
  ]
)
