import CareDesk
import CareLanguage
import CareModel
import CareSLA
import Foundation

/// Timelines in JSON: what is read is written and read as the same, and a desk decides it the same way twice.
enum TimelineHarness {
  private static let desk = Desk(
    policies: try? PolicyBook(policies: SLAPolicy.channelDefaults()),
    analyze: { verdicts[$0.text.utf8.count % verdicts.count] }
  )

  // Reading is another harness's; here a text's length decides what it means, so that the fuzzer gets on.
  private static let verdicts = [
    "My parcel is late again and nobody answers, I want my money back!", "Thank you, all is well now",
    "my son was hurt by your lamp, my lawyer will write to you", "do you sell this in blue?", "lol",
    "stop sending me e-mails", "My mother died on Monday, please cancel her contract before Friday",
  ].map { Analyzer.builtIn.analyze(Post($0)) }

  static func check(_ bytes: [UInt8]) {
    let decoder = JSONDecoder()
    var log: [DeskInput] = []
    for (number, line) in bytes.split(separator: UInt8(ascii: "\n")).prefix(20).enumerated() {
      guard let input = try? decoder.decode(DeskInput.self, from: Data(line)) else { continue }
      if let written = try? JSONEncoder().encode(input) {
        expect((try? decoder.decode(DeskInput.self, from: written)) == input, "the line changes when it is written")
      }
      log.append(input.named(Identifier("line-\(number)")))
    }
    guard !log.isEmpty else { return }
    let first = desk.replay(log)
    expect(desk.replay(log).outputs == first.outputs, "the same log is decided in two ways")
    for careCase in first.state.cases {
      let again = try? CareCase(id: careCase.id, replaying: careCase.events)
      expect(again == careCase, "\(careCase.id) does not replay")
    }
  }
}
