import CareReport
import CustomerCare

/// Draws an analysis for people: the post with the words that counted, and one line a decision.
struct AnalysisDrawing {
  let terminal: Terminal

  /// The drawing; it ends with an empty line, so that posts stand apart.
  func text(of report: AnalysisReport) -> String {
    let analysis = report.analysis
    var lines = ["“\(marked(report))”"]
    func add(_ label: String, _ text: String) {
      let padding = String(repeating: " ", count: max(1, 11 - label.count))
      lines.append("  " + terminal.paint(label, .faint) + padding + text)
    }
    guard analysis.language.permitsEnglishModel else {
      add("language", "\(analysis.language.code): no verdict")
      return lines.joined(separator: "\n") + "\n"
    }
    add("feeling", feeling(analysis))
    add("intent", analysis.intents.prefix(3).map { share($0.value.rawValue, $0.confidence) }.joined(separator: ", "))
    if !analysis.signals.isEmpty {
      add("signals", analysis.signals.map { share($0.value.rawValue, $0.confidence) }.joined(separator: ", "))
    }
    if analysis.urgency > .none || analysis.deadline != nil { add("urgency", urgency(report)) }
    add("phase", "\(terminal.paint(report.phase.phase.rawValue, .accent)) by \(report.phase.basis.rawValue)")
    let reasons = report.needsReply.evidence.map(\.rule).joined(separator: ", ")
    add(
      "answer",
      (report.needsReply.value ? terminal.paint("yes", .bold) : "no") + (reasons.isEmpty ? "" : ": \(reasons)")
    )
    if analysis.mention.kind != .none { add("mention", analysis.mention.kind.rawValue) }
    if !analysis.personalData.isEmpty {
      add("private", analysis.personalData.map { "\($0.kind) \(slice($0.range, report))" }.joined(separator: ", "))
    }
    if !report.evidence.isEmpty { add("because", because(report)) }
    return lines.joined(separator: "\n") + "\n"
  }

  private func feeling(_ analysis: Analysis) -> String {
    let sentiment = analysis.sentiment
    let style: Terminal.Style =
      switch sentiment.polarity {
      case .negative: .bad
      case .neutral: .faint
      case .positive: .good
      }
    let level =
      switch sentiment.level {
      case .veryNegative: "very negative"
      case .negative: "negative"
      case .neutral: "neutral"
      case .positive: "positive"
      case .veryPositive: "very positive"
      }
    return terminal.paint(level, style) + ", \(analysis.emotion.value)"
  }

  private func urgency(_ report: AnalysisReport) -> String {
    guard let deadline = report.analysis.deadline else { return "\(report.analysis.urgency)" }
    let until = deadline.latest.map { ", until \($0.iso8601)" } ?? ""
    return terminal.paint("\(report.analysis.urgency)", .notice) + " (“\(slice(deadline.range, report))”\(until))"
  }

  private func share(_ word: String, _ confidence: Double) -> String {
    "\(word) \(Int((confidence * 100).rounded())) %"
  }

  private func slice(_ range: TextRange, _ report: AnalysisReport) -> String {
    range.slice(of: report.post.text).map { String($0) } ?? ""
  }

  /// The words that counted most, for the feeling and for the intent.
  private func because(_ report: AnalysisReport) -> String {
    ["sentiment", "intent"].map { decision in
      let words = report.evidence
        .filter { $0.decision == decision && $0.range != nil && abs($0.contribution) > 0.05 }
        .sorted { abs($0.contribution) > abs($1.contribution) }
        .prefix(4)
        .map { piece in
          let sign = piece.contribution < 0 ? "−" : "+"
          return "\(piece.range.map { slice($0, report) } ?? "") \(sign)\(rounded(abs(piece.contribution)))"
        }
      return words.isEmpty ? "" : "\(decision): " + words.joined(separator: ", ")
    }
    .filter { !$0.isEmpty }
    .joined(separator: "; ")
  }

  private func rounded(_ number: Double) -> String {
    "\((number * 100).rounded() / 100)"
  }

  /// The post with what pleased and what displeased in colour.
  private func marked(_ report: AnalysisReport) -> String {
    let pieces = report.evidence
      .filter { $0.decision == "sentiment" && abs($0.contribution) > 0.1 }
      .compactMap { piece in piece.range.map { ($0, piece.contribution) } }
      .sorted { $0.0 < $1.0 }
    var text = ""
    var position = 0
    let bytes = Array(report.post.text.utf8)
    for (range, contribution) in pieces where range.start >= position && range.end <= bytes.count {
      text += String(decoding: bytes[position..<range.start], as: UTF8.self)
      let words = String(decoding: bytes[range.start..<range.end], as: UTF8.self)
      text += terminal.paint(words, contribution < 0 ? .bad : .good)
      position = range.end
    }
    return text + String(decoding: bytes[position...], as: UTF8.self)
  }
}
