import CareModel
import CareTesting
import Foundation
import Testing

@Suite("Decoding hostile text")
struct HostileDecodingTests {
  static func fault<Value: Decodable>(_ type: Value.Type, _ json: String) -> CareModelError? {
    do {
      _ = try JSONDecoder().decode(type, from: Data(json.utf8))
      Issue.record("\(json) was read as \(type)")
    } catch DecodingError.dataCorrupted(let context) {
      return context.underlyingError as? CareModelError
    } catch {
      Issue.record("\(json): \(error)")
    }
    return nil
  }

  @Test("refuses numbers that no initialiser would let stand, and says why")
  func invariants() {
    let evidence = #"{"rule":"r","revision":0,"contribution":0}"#
    #expect(Self.fault(TextRange.self, #"{"start":3,"end":2}"#) == .invalidValue(.reversedRange))
    #expect(Self.fault(TextRange.self, #"{"start":-1,"end":2}"#) == .invalidValue(.reversedRange))
    #expect(
      Self.fault(Scored<Intent>.self, #"{"value":"a","confidence":1.5}"#) == .invalidValue(.probabilityOutOfRange)
    )
    #expect(
      Self.fault(PhaseAssessment.self, #"{"phase":"care","basis":"content","margin":-1,"evidence":[]}"#)
        == .invalidValue(.probabilityOutOfRange)
    )
    #expect(
      Self.fault(Decision<Intent>.self, #"{"value":"a","confidence":2,"evidence":[],"alternatives":[],"version":""}"#)
        == .invalidValue(.probabilityOutOfRange)
    )
    #expect(
      Self.fault(Evidence.self, evidence.replacing(#""revision":0"#, with: #""revision":-1"#))
        == .invalidValue(.negativeRevision)
    )
    #expect(
      Self.fault(PolarityProbabilities.self, #"{"negative":0.9,"neutral":0.9,"positive":0}"#)
        == .invalidValue(.probabilitiesDoNotSum)
    )
    #expect(
      Self.fault(PolarityProbabilities.self, #"{"negative":-1,"neutral":1,"positive":1}"#)
        == .invalidValue(.probabilityOutOfRange)
    )
    #expect(
      Self.fault(Sentiment.self, #"{"level":0,"score":7,"probabilities":{"negative":0,"neutral":1,"positive":0}}"#)
        == .invalidValue(.scoreOutOfRange)
    )
    #expect(Self.fault(SurveyResponse.self, #"{"score":9,"minimum":1,"maximum":5}"#) == .invalidValue(.answerOffScale))
    #expect(Self.fault(CivilDate.self, #""2023-02-29""#) == .invalidValue(.noSuchDate))
    #expect(Self.fault(Timestamp.self, #""now""#) == .invalidTimestamp(text: "now", offset: 0))
    let promise =
      #"{"id":"c","kind":"promise","text":"","due":"2024-03-05T12:00:00Z","madeAt":"2024-03-05T12:00:00Z","outcome":"kept"}"#
    #expect(Self.fault(Commitment.self, promise) == .invalidValue(.halfSettled))
    #expect(
      Self.fault(
        IdentityGraph.self,
        #"{"identities":[{"id":"a","channel":"x","verification":"none"},{"id":"a","channel":"y","verification":"none"}],"links":[]}"#
      )
        == .invalidValue(.duplicateIdentity)
    )
  }

  @Test("refuses an interaction, a graph and a case that break their rules, with the model's error inside")
  func rules() throws {
    let note =
      #"{"id":"i","channel":"email","visibility":"internalNote","author":{"kind":"customer"},"revisions":[],"relation":"tagged"}"#
    #expect(Self.fault(Interaction.self, note) == .invalidInteraction("i", .noteFromOutside))
    let empty = note.replacing("internalNote", with: "publicPost")
    #expect(Self.fault(Interaction.self, empty) == .invalidInteraction("i", .noRevision))
    let twins =
      #"{"identities":[{"id":"a","channel":"x","sourceID":"1","verification":"platform"},{"id":"b","channel":"x","sourceID":"2","verification":"platform"}],"links":[{"id":"l","first":"a","second":"b","strength":"proven","at":"2024-03-05T12:00:00Z"}]}"#
    #expect(Self.fault(IdentityGraph.self, twins) == .conflictingIdentities("a", "b"))
    #expect(Self.fault(CareCase.self, #"{"id":"c","events":[]}"#) == .emptyHistory)
    let data = try JSONEncoder().encode(try CareCase.fixture(.status(.open)))
    let illegal = String(decoding: data, as: UTF8.self).replacing(#""status":"open""#, with: #""status":"closed""#)
    #expect(Self.fault(CareCase.self, illegal) == .illegalTransition("event-1", from: .new, to: .closed))
  }

  @Test(
    "gives a typed error for closed words that are unknown, wrong types, missing keys, huge numbers and broken text",
    arguments: [
      #"{"type":"exploded"}"#, #"{"type":"status","status":"melted"}"#, #"{"type":"status","status":3}"#,
      #"{"type":"status"}"#, #"{"status":"open"}"#, #"{}"#, #"[]"#, #"null"#, #"3"#, #""erased""#, "", " ", "{", "nul",
      #"{"type":"redacted","interaction":"i","revision":99999999999999999999999999,"ranges":[]}"#,
      #"{"type":"redacted","interaction":"i","revision":1.5,"ranges":[]}"#,
      #"{"type":"redacted","interaction":"i","revision":0,"ranges":{}}"#,
      #"{"type":"surveyed","response":{"score":1e400,"minimum":1,"maximum":5}}"#,
      #"{"type":"customer","customer":7}"#, #"{"type":"deleted","interaction":null}"#,
      #"{"type":"deleted","interaction":"\ud800"}"#, #"{"type":"deleted","interaction":"\udc00\ud800"}"#,
      #"{"type":"deleted","interaction":"i""#, "{\"type\":\"deleted\",\"interaction\":\"\u{1}\"}",
      #"{"type":"deleted","interaction":"\u12"}"#, #"{"type":"snoozed","snooze":{"until":"soon","wake":"any"}}"#,
    ]
  )
  func typedErrors(json: String) {
    #expect(throws: DecodingError.self) { try JSONDecoder().decode(CaseChange.self, from: Data(json.utf8)) }
  }

  @Test("gives a typed error for bytes that are no UTF-8, and for nesting that never ends")
  func bytes() {
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(
        CaseChange.self,
        from: Data(#"{"type":"deleted","interaction":""#.utf8) + [0xFF, 0xFE, 0x22, 0x7D]
      )
    }
    let open = String(
      repeating:
        #"{"type":"absorbed","history":{"id":"a","events":[{"id":"e","at":"2024-03-05T12:00:00Z","author":{"kind":"bot"},"change":"#,
      count: 5_000
    )
    #expect(throws: DecodingError.self) { try JSONDecoder().decode(CaseChange.self, from: Data(open.utf8)) }
  }

  @Test("gives a typed error or a value, and never crashes, for two thousand mutations of good events")
  func mutations() throws {
    let good = try JSONEncoder().encode(
      [
        CaseEvent(id: "e", at: .fixture, .interaction(GoldenTests.interaction())),
        CaseEvent(id: "f", at: .fixture, .assessed(GoldenTests.assessment())),
      ]
    )
    var numbers = SeededGenerator(seed: 3)
    let alphabet = Array(#"{}[]",:0129eE-+.\u null true"#.utf8) + [0, 0x80, 0xFF]
    for index in 0..<2_000 {
      var bytes = Array(good)
      for _ in 0..<numbers.number(in: 1...4) {
        let position = numbers.number(in: 0...bytes.count - 1)
        switch numbers.number(in: 0...3) {
        case 0: bytes[position] = numbers.pick(alphabet)
        case 1: bytes.insert(numbers.pick(alphabet), at: position)
        case 2: bytes.remove(at: position)
        default: bytes.removeLast(min(numbers.number(in: 0...40), bytes.count - 1))
        }
      }
      do {
        let events = try JSONDecoder().decode([CaseEvent].self, from: Data(bytes))
        #expect(
          try JSONDecoder().decode([CaseEvent].self, from: JSONEncoder().encode(events)) == events,
          "mutation \(index)"
        )
      } catch is DecodingError {
        continue
      }
    }
  }

  @Test("keeps unknown words of open vocabularies through a round trip")
  func openWords() throws {
    let json = #"{"type":"opened","opening":{"origin":"contact","channel":"carrier pigeon","priority":"low"}}"#
    let change = try JSONDecoder().decode(CaseChange.self, from: Data(json.utf8))
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let back = String(decoding: try encoder.encode(change), as: UTF8.self)
    #expect(back == #"{"opening":{"channel":"carrier pigeon","origin":"contact","priority":"low"},"type":"opened"}"#)
  }
}
