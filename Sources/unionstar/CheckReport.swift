import StarRules

/// What a check found, put into words.
struct CheckReport {
  let result: CheckResult
  let language: Language

  /// The diagnostics as compilers print theirs.
  var lines: [String] {
    var lines = result.diagnostics.map { $0.line(of: result.path) }
    let more = result.errorCount - result.diagnostics.count { $0.severity == .error }
    if more > 0 {
      lines.append(Bilingual("……另有 \(more) 处错误", "… and \(more) more errors")[language])
    }
    return lines
  }

  /// Which rulebook it is, how much is in it, and whether it is sound.
  func summary(_ paint: Painter) -> String {
    guard let soundness = result.soundness else { return verdict(paint) }
    let rulebook = soundness.rulebook
    var lines = [
      paint("\(rulebook.id) · \(rulebook.document.title[language])", .strong),
      Display.visible(
        Bilingual(
          "版本 \(rulebook.edition) · \(rulebook.document.number)",
          "edition \(rulebook.edition) · \(rulebook.document.number)")[language]),
      "",
    ]
    let rows = counts(soundness).map { (Display.visible($0.name[language]), $0.value[language]) }
    let width = rows.map { Display.width($0.0) }.max() ?? 0
    lines += rows.map { "  " + Display.pad($0.0, to: width) + "  " + $0.1 }
    lines += ["", verdict(paint)]
    return lines.joined(separator: "\n")
  }

  /// Whether it is sound, and how much was found.
  private func verdict(_ paint: Painter) -> String {
    let isSound = result.errorCount == 0
    let verdict = isSound ? Bilingual("自洽", "sound") : Bilingual("不自洽", "unsound")
    let (errors, warnings) = (result.errorCount, result.count(of: .warning))
    let remarks = result.count(of: .remark)
    return paint(verdict[language], isSound ? .good : .bad)
      + Bilingual(
        "：错误 \(errors)，提示 \(warnings)，说明 \(remarks)",
        ": errors \(errors), warnings \(warnings), remarks \(remarks)")[language]
  }

  private func counts(_ soundness: Soundness) -> [(name: Bilingual, value: Bilingual)] {
    let rulebook = soundness.rulebook
    let rates = rulebook.clauses.count { $0.rate != nil }
    func number(_ count: Int) -> Bilingual { Bilingual("\(count)", "\(count)") }
    var rows = [
      (Bilingual("类型", "types"), number(rulebook.types.count)),
      (Bilingual("星级", "levels"), number(rulebook.levels.count)),
      (Bilingual("指标", "criteria"), number(rulebook.criteria.count)),
      (
        Bilingual("条款", "clauses"),
        Bilingual(
          "\(rulebook.clauses.count)（其中比率 \(rates)）",
          "\(rulebook.clauses.count), \(rates) of them rates")
      ),
      (Bilingual("数据", "facts"), number(rulebook.facts.count)),
      (Bilingual("解读", "readings"), number(rulebook.readings.count)),
    ]
    if let register = soundness.register {
      let (all, carried) = (register.sentences.count, register.carriedCount)
      rows.append(
        (
          Bilingual("原文句子", "sentences"),
          Bilingual(
            "\(all)（有对应规则 \(carried)，不作评定依据 \(all - carried)）",
            "\(all): \(carried) carried by rules, \(all - carried) set aside")
        ))
    }
    return rows
  }

  /// All of it as JSON.
  var json: [UInt8] {
    var writer = JSONWriter(.indented)
    writer.object { writer in
      writer.member("format", "unionstar.check/1")
      writer.member("file", result.path)
      writer.key("sound")
      writer.bool(result.errorCount == 0)
      writer.key("rulebook")
      if let soundness = result.soundness {
        write(soundness, to: &writer)
      } else {
        writer.null()
      }
      writer.member("errors", result.count(of: .error))
      writer.member("warnings", result.count(of: .warning))
      writer.member("remarks", result.count(of: .remark))
      writer.key("diagnostics")
      writer.array { writer in
        for diagnostic in result.diagnostics { write(diagnostic, to: &writer) }
      }
    }
    return writer.bytes + [0x0A]
  }

  private func write(_ soundness: Soundness, to writer: inout JSONWriter) {
    let rulebook = soundness.rulebook
    writer.object { writer in
      writer.member("id", rulebook.id)
      writer.member("edition", rulebook.edition)
      writer.member("types", rulebook.types.count)
      writer.member("levels", rulebook.levels.count)
      writer.member("criteria", rulebook.criteria.count)
      writer.member("clauses", rulebook.clauses.count)
      writer.member("facts", rulebook.facts.count)
      writer.member("readings", rulebook.readings.count)
      writer.key("register")
      if let register = soundness.register {
        writer.object(inline: true) { writer in
          writer.member("sentences", register.sentences.count)
          writer.member("carried", register.carriedCount)
          writer.member("setAside", register.sentences.count - register.carriedCount)
          writer.member("rows", register.rows.count)
        }
      } else {
        writer.null()
      }
    }
  }

  private func write(_ diagnostic: Diagnostic, to writer: inout JSONWriter) {
    writer.object(inline: true) { writer in
      writer.member("severity", diagnostic.severity.rawValue)
      writer.member("code", diagnostic.code)
      writer.member("line", diagnostic.location.line)
      writer.member("column", diagnostic.location.column)
      writer.member("path", diagnostic.path)
      writer.member("message", diagnostic.message)
    }
  }
}
