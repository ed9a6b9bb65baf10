import CareDesk
import CareModel
import Foundation
import Testing

@Suite("Timeline form")
struct TimelineFormTests {
  /// One line of each type, written as a person would.
  static let lines = [
    #"{"type":"settings","at":"2025-03-03T09:00:00Z","brand":{"name":"Lumina","handles":["@lumina"]},"listening":"anybodyInNeed","own":["@lumina"],"unansweredAfter":{"email":7200}}"#,
    #"{"type":"customer","at":"2025-03-03T09:00:00Z","customer":"c1","name":"Ann","flags":["minor"],"identities":["@ann"],"related":[{"customer":"c2","relation":"guardian"}],"purchases":[{"id":"o1","product":"lamp","at":"2025-01-01T00:00:00Z","lifecycle":"inUse","price":{"minorUnits":4900,"currency":"EUR"}}]}"#,
    #"{"type":"identity","at":"2025-03-03T09:00:00Z","identity":"@ann","channel":"publicPost","account":"99","verification":"platform"}"#,
    #"{"type":"link","at":"2025-03-03T09:00:00Z","id":"l1","person":"@ann","with":"ann@mail.example"}"#,
    #"{"type":"unlink","at":"2025-03-03T09:00:00Z","id":"l2","link":"l1"}"#,
    #"{"type":"consent","at":"2025-03-03T09:00:00Z","person":"@ann","channel":"email","purpose":"marketing","granted":false}"#,
    #"{"type":"facts","at":"2025-03-03T09:00:00Z","post":"p1","place":"gate 4","personas":["captain"]}"#,
    #"{"type":"post","at":"2025-03-03T09:00:00Z","id":"p1","from":"@ann","text":"My lamp is broken"}"#,
    #"{"type":"reply","at":"2025-03-03T09:00:00Z","post":"p1","text":"Sorry!","status":"pending"}"#,
    #"{"type":"edit","at":"2025-03-03T09:00:00Z","post":"p1","text":"My tall lamp is broken"}"#,
    #"{"type":"delete","at":"2025-03-03T09:00:00Z","post":"p1"}"#,
    #"{"type":"merge","at":"2025-03-03T09:00:00Z","post":"p1","into":"case:p2"}"#,
    #"{"type":"incident","at":"2025-03-03T09:00:00Z","intent":"outage"}"#,
    #"{"type":"agent","at":"2025-03-03T09:00:00Z","agent":"kim","skills":["lamps"],"capacity":5}"#,
    #"{"type":"clock","at":"2025-03-03T09:00:00Z"}"#,
    #"{"type":"status","at":"2025-03-03T09:00:00Z","post":"p1","status":"solved"}"#,
    #"{"type":"snooze","at":"2025-03-03T09:00:00Z","post":"p1","until":"2025-03-04T09:00:00Z","wake":"substantive"}"#,
    #"{"type":"priority","at":"2025-03-03T09:00:00Z","case":"case:p1","priority":"urgent"}"#,
    #"{"type":"policy","at":"2025-03-03T09:00:00Z","case":"case:p1","policy":{"name":"office","version":2}}"#,
    #"{"type":"hold","at":"2025-03-03T09:00:00Z","post":"p1","reason":"awaitingPart"}"#,
    #"{"type":"release","at":"2025-03-03T09:00:00Z","post":"p1","reason":"awaitingPart"}"#,
    #"{"type":"assign","at":"2025-03-03T09:00:00Z","post":"p1","agent":"kim"}"#,
    #"{"type":"assign","at":"2025-03-03T09:00:00Z","post":"p1"}"#,
    #"{"type":"phase","at":"2025-03-03T09:00:00Z","post":"p1","phase":"care"}"#,
    #"{"type":"claim","at":"2025-03-03T09:00:00Z","post":"p1","party":"brand"}"#,
    #"{"type":"fault","at":"2025-03-03T09:00:00Z","post":"p1","party":"customer"}"#,
    #"{"type":"remedy","at":"2025-03-03T09:00:00Z","post":"p1","id":"r1","kind":"credit","value":{"minorUnits":500,"currency":"EUR"}}"#,
    #"{"type":"remedyStep","at":"2025-03-03T09:00:00Z","post":"p1","remedy":"r1","step":"accepted"}"#,
    #"{"type":"commit","at":"2025-03-03T09:00:00Z","post":"p1","id":"c1","text":"A room with a view","due":"2025-09-01T00:00:00Z","occasion":"next booking"}"#,
    #"{"type":"settle","at":"2025-03-03T09:00:00Z","post":"p1","commitment":"c1"}"#,
    #"{"type":"survey","at":"2025-03-03T09:00:00Z","post":"p1","score":5}"#,
    #"{"type":"redact","at":"2025-03-03T09:00:00Z","post":"p1","ranges":[{"start":0,"end":2}]}"#,
    #"{"type":"erase","at":"2025-03-03T09:00:00Z","post":"p1"}"#,
  ]

  @Test("Every type of line is read, and what is written is read as the same", arguments: lines)
  func roundTrip(line: String) throws {
    let input = try JSONDecoder().decode(DeskInput.self, from: Data(line.utf8)).named("line-1")
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let written = try encoder.encode(input)
    #expect(try JSONDecoder().decode(DeskInput.self, from: written) == input)
  }

  @Test("A line that says nothing known is an error")
  func unknownType() {
    let line = #"{"type":"dance","at":"2025-03-03T09:00:00Z"}"#
    #expect(throws: DecodingError.self) { try JSONDecoder().decode(DeskInput.self, from: Data(line.utf8)) }
  }

  @Test("A line without a name is named by its reader, and so is what it makes")
  func naming() throws {
    let line = #"{"type":"remedy","at":"2025-03-03T09:00:00Z","post":"p1","kind":"credit"}"#
    let input = try JSONDecoder().decode(DeskInput.self, from: Data(line.utf8)).named("line-7")
    #expect(input.id == "line-7")
    guard case .change(_, .remedyOffered(let remedy)) = input.body else {
      Issue.record("not a remedy: \(input.body)")
      return
    }
    #expect(remedy.id == "line-7")
  }

  @Test("The schema knows every type of line and every key that is written, and no other type")
  func schema() throws {
    let root = URL(filePath: #filePath).appending(path: "../../../Documentation/timeline.schema.json").standardized
    let schema = try #require(try JSONSerialization.jsonObject(with: Data(contentsOf: root)) as? [String: Any])
    let forms = try #require(schema["oneOf"] as? [[String: Any]])
    var keys: [String: Set<String>] = [:]
    for form in forms {
      let (title, properties) = (form["title"] as? String, form["properties"] as? [String: Any])
      keys[try #require(title)] = Set(try #require(properties).keys)
    }
    var seen: Set<String> = []
    for line in Self.lines {
      let input = try JSONDecoder().decode(DeskInput.self, from: Data(line.utf8)).named("line-1")
      let written = try JSONSerialization.jsonObject(with: JSONEncoder().encode(input)) as? [String: Any]
      let type = try #require(written?["type"] as? String)
      seen.insert(type)
      #expect(Set(try #require(written).keys).isSubset(of: keys[type] ?? []), "\(type)")
    }
    #expect(seen == Set(keys.keys))
  }
}
