public import CareModel

/// Something that holds for every sequence of events, legal or not.
public struct CaseLaw: Sendable {
  /// What holds, in words.
  public let name: String

  /// What is wrong with the fold of these events, or `nil` where the law holds for them.
  public let violation: @Sendable (CaseFold, [CaseEvent]) -> String?

  /// Makes a law, such as one of the host's own.
  public init(_ name: String, violation: @escaping @Sendable (CaseFold, [CaseEvent]) -> String?) {
    self.name = name
    self.violation = violation
  }

  /// Every law of the library.
  public static let all: [CaseLaw] = [
    .replayInParts, .duplicatesCountOnce, .refusalsChangeNothing, .foldIsSound, .mergeKeepsBothHistories,
    .erasureKeepsCounts, .storageIsIdentity,
  ]
}

extension CaseLaw {
  /// The case to which generated sequences belong.
  static let caseID: Identifier<CareCase> = "case-1"

  /// Replaying what a case has stored, and then the rest of the events, is the same as taking in all of them.
  public static let replayInParts = CaseLaw("replay(prefix) + suffix = replay(all)") { fold, events in
    guard let whole = fold.foldLegal(events, id: caseID) else { return nil }
    let cut = events.count / 2
    if let prefix = fold.foldLegal(Array(events[..<cut]), id: caseID) {
      guard var joined = try? fold.replay(caseID, prefix.events) else { return "the first \(cut) events do not replay" }
      fold.applyLegal(events[cut...], to: &joined)
      if let difference = joined.firstDifference(from: whole) { return "cut at \(cut): \(difference) differs" }
    }
    return replayDifference(fold, whole)
  }

  /// An event that comes again, at once or much later, changes nothing and is not new.
  public static let duplicatesCountOnce = CaseLaw("events with the same identifier count once") { fold, events in
    guard let once = fold.foldLegal(events, id: caseID) else { return nil }
    guard let twice = fold.foldLegal(events.flatMap { [$0, $0] }, id: caseID) else { return "nothing opens the case" }
    if let difference = twice.firstDifference(from: once) { return "each event sent twice: \(difference) differs" }
    var again = once
    for event in once.events {
      guard let isNew = try? fold.apply(&again, event) else { return "\(event.id) sent again is refused" }
      if isNew { return "\(event.id) sent again is new" }
    }
    return again.firstDifference(from: once).map { "all events sent again: \($0) differs" }
  }

  /// A refused event leaves the case as it was.
  public static let refusalsChangeNothing = CaseLaw("a refused event changes nothing") { fold, events in
    guard let first = events.first, var careCase = try? fold.replay(caseID, [first]) else { return nil }
    for event in events.dropFirst() {
      let before = careCase
      if (try? fold.apply(&careCase, event)) != nil { continue }
      if let difference = careCase.firstDifference(from: before) {
        return "\(event.id) is refused, yet \(difference) differs"
      }
    }
    return nil
  }

  /// A case survives being stored and loaded.
  public static let storageIsIdentity = CaseLaw("what is stored is what is loaded") { fold, events in
    guard let careCase = fold.foldLegal(events, id: caseID) else { return nil }
    do {
      return try fold.store(careCase).firstDifference(from: careCase).map { "\($0) differs" }
    } catch {
      return "storage refuses the case: \(error)"
    }
  }
}
