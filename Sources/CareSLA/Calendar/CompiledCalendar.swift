public import CareModel

/// A business calendar made ready for calculation: business seconds between instants, deadlines, and changes of state.
///
/// Compilation works out the open spans of a range of instants once, after which an answer within the range costs the
/// same few nanoseconds whether it is a day or a century away, and allocates nothing. The range is only a matter of
/// speed: outside of it the same answers are worked out from the definition, at a cost in proportion to the days looked
/// at.
///
/// Calculations use whole seconds; an instant stands for the second that contains it. Searches look 800 days ahead or
/// back and then answer `nil`, so that a calendar that never opens again is told at once.
///
/// ```swift
/// let compiled = CompiledCalendar(calendar, from: yearBegin, through: yearEnd)
/// let due = compiled.add(4 * 3600, to: received)
/// ```
public struct CompiledCalendar: Sendable {
  /// The definition.
  public let calendar: BusinessCalendar

  /// How the rules are read around a change of the clocks.
  public let membership: Membership

  /// How far a search for business time or a change of state looks, in days of 86,400 seconds: 800.
  public static let searchHorizonInDays = 800

  let index: OpenSpanIndex

  /// Compiles a calendar for a range of instants, the last one included.
  ///
  /// A range that ends before it begins is empty, and one of more than 136 years or about a million open spans is cut
  /// short there, which changes no answer.
  ///
  /// - Complexity: linear in the days of the range and the open spans in it. Some 40 bytes a span
  ///   are kept, and 16 for every 18 hours of a range that has fewer spans.
  public init(
    _ calendar: BusinessCalendar,
    from start: Timestamp,
    through end: Timestamp,
    membership: Membership = .wallClock
  ) {
    self.calendar = calendar
    self.membership = membership
    let first = start.secondsSince1970
    let last = min(end.secondsSince1970, first + OpenSpanIndex.longestRange - 1)
    var spans: [Span] = []
    var position = first
    var piece = Self.piece
    // Piece by piece, so that a calendar of a second in two is cut before it exhausts memory; any other goes on at once.
    while position <= last, spans.count < Self.mostSpans {
      let window = Span(position, min(position + piece, last + 1))
      let open = calendar.openSpans(in: window, membership: membership)
      if let first = open.first { spans.appendJoining(first) }
      spans += open.dropFirst()
      position = window.end
      if open.count < Self.spansOfUsualPiece { piece = OpenSpanIndex.longestRange }
    }
    index = OpenSpanIndex(spans, in: Span(first, max(position, first)))
  }

  private static let mostSpans = 1 << 20
  private static let piece = 32 * Span.secondsPerDay
  private static let spansOfUsualPiece = 32 * 100
  static let horizon = Int64(searchHorizonInDays) * Span.secondsPerDay
}
