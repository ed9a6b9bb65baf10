public import CareModel
import Foundation

/// Keeps the events of cases as JSON, one line an event.
public struct CaseStore: Sendable {
  private var lines: [Identifier<CareCase>: [Data]] = [:]

  /// Makes an empty store.
  public init() {}

  /// Keeps a case in the place of what was kept of it.
  public mutating func save(_ careCase: CareCase) throws {
    lines[careCase.id] = try careCase.events.map { try JSONEncoder().encode($0) }
  }

  /// The case as its events tell it.
  public func load(_ id: Identifier<CareCase>) throws -> CareCase {
    let events = try (lines[id] ?? []).map { try JSONDecoder().decode(CaseEvent.self, from: $0) }
    return try CareCase(id: id, replaying: events)
  }
}
