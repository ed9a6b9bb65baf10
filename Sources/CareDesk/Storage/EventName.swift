import CareModel

/// Names of events: that of the input that caused them, with a number behind.
enum EventName {
  private static let endings = (0..<16).map { "#\($0)" }

  /// The name of an event of an input.
  static func make(_ cause: String, _ number: Int) -> Identifier<CaseEvent> {
    Identifier(cause + (endings.indices.contains(number) ? endings[number] : "#\(number)"))
  }
}
