import StarRules

/// The readings of a rulebook, in any format.
struct ReadingList {
  let readings: [Reading]
  let language: Language

  /// The readings in `format`.
  func print(_ format: String) -> [UInt8] {
    switch format {
    case "json": json
    case "markdown": Array((markdown + "\n").utf8)
    default: Array((text + "\n").utf8)
    }
  }

  private var parts: [(label: Bilingual, text: (Reading) -> [String])] {
    [
      (Bilingual("选择", "choice"), { [words($0.choice)] }),
      (Bilingual("也可读作", "or"), { $0.alternatives.map(words) }),
      (Bilingual("理由", "why"), { [$0.why[language]] }),
      (
        Bilingual("涉及", "touches"),
        { $0.touches.isEmpty ? [] : [$0.touches.joined(separator: " ")] }
      ),
    ]
  }

  /// What a choice says, with the id by which `--reading` names it.
  private func words(_ choice: Reading.Choice) -> String {
    choice.text[language] + (choice.id.map { " [\($0)]" } ?? "")
  }

  private var text: String {
    var lines: [String] = []
    for reading in readings {
      if !lines.isEmpty { lines.append("") }
      lines.append(reading.id)
      lines += Display.wrap("  " + reading.question[language], indent: 2)
      for part in parts {
        for text in part.text(reading) {
          let label = part.label[language] + Bilingual("：", ": ")[language]
          lines += Display.wrap("  \(label)\(text)", indent: 4)
        }
      }
    }
    return lines.joined(separator: "\n")
  }

  private var markdown: String {
    var lines: [String] = []
    for reading in readings {
      lines += [
        "## \(Markdown.escaped(reading.id))", "", Markdown.escaped(reading.question[language]), "",
      ]
      for part in parts {
        for text in part.text(reading) {
          lines.append("- **\(part.label[language])** \(Markdown.escaped(text))")
        }
      }
      lines.append("")
    }
    return lines.dropLast().joined(separator: "\n")
  }

  private var json: [UInt8] {
    var writer = JSONWriter(.indented)
    writer.array { writer in
      for reading in readings {
        writer.object { writer in
          writer.member("id", reading.id)
          writer.member("question", reading.question[language])
          writer.member("choice", reading.choice.text[language])
          writer.key("alternatives")
          writer.array { writer in
            for alternative in reading.alternatives { writer.string(alternative.text[language]) }
          }
          writer.member("why", reading.why[language])
          writer.member("touches", reading.touches)
          writer.key("ids")
          writer.object(inline: true) { writer in
            writer.member("choice", reading.choice.id)
            writer.key("alternatives")
            writer.array { writer in
              for alternative in reading.alternatives {
                if let id = alternative.id { writer.string(id) } else { writer.null() }
              }
            }
          }
        }
      }
    }
    return writer.bytes + [0x0A]
  }
}
