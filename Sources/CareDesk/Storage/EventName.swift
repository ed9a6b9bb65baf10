import CareModel

/// Names of events: that of the input that caused them, with a number behind.
enum EventName {
  private static let endings = (0..<16).map { "#\($0)" }

  /// The name of an event of an input.
  static func make(_ cause: String, _ number: Int) -> Identifier<CaseEvent> {
    Identifier(cause + (endings.indices.contains(number) ? endings[number] : "#\(number)"))
  }

  /// The parts of a name of the form `cause#number`, where the number is positive and written as numbers are; of all other
  /// names `nil`.
  static func split(_ name: String) -> (cause: Substring, number: Int)? {
    let bytes = name.utf8
    guard let mark = bytes.lastIndex(of: UInt8(ascii: "#")) else { return nil }
    let digits = bytes[bytes.index(after: mark)...]
    guard let first = digits.first, first != UInt8(ascii: "0"), digits.count <= 9 else { return nil }
    var number = 0
    for digit in digits {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
      number = number * 10 + Int(digit - UInt8(ascii: "0"))
    }
    return (name[..<mark], number)
  }
}
