/// A JSON value whose members keep their order, so that a line reads as the contract lists its fields.
///
/// The examples write JSON with it instead of with Foundation's encoder, because that
/// orders members at will or by name, and so that reports can also be made where there is no Foundation, as in a browser.
/// Reading JSON is left to Foundation.
public enum JSON: Sendable, Hashable {
  /// `null`.
  case null
  /// A truth value.
  case bool(Bool)
  /// A whole number.
  case integer(Int64)
  /// A number; one that is not finite is written as `null`.
  case number(Double)
  /// A text.
  case string(String)
  /// A list.
  case array([JSON])
  /// Members in their order.
  case object([Member])

  /// A named value of an object.
  public struct Member: Sendable, Hashable {
    let name: String
    let value: JSON

    /// Makes a member.
    public init(_ name: String, _ value: JSON) {
      self.name = name
      self.value = value
    }
  }
}

extension JSON {
  /// A number cut to six decimals: no figure of an analysis means more.
  public static func rounded(_ number: Double) -> JSON {
    guard number.isFinite, abs(number) < 1e9 else { return .number(number) }
    let scaled = (number * 1_000_000).rounded() / 1_000_000
    return .number(scaled == 0 ? 0 : scaled)
  }

  /// A whole number.
  public static func integer(_ number: Int) -> JSON {
    .integer(Int64(number))
  }

  /// A text, or `null`.
  public static func string(_ text: String?) -> JSON {
    text.map { .string($0) } ?? .null
  }

  /// The value as one line of JSON text.
  public var text: String {
    var bytes: [UInt8] = []
    write(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  private func write(to bytes: inout [UInt8]) {
    switch self {
    case .null: bytes += "null".utf8
    case .bool(let value): bytes += (value ? "true" : "false").utf8
    case .integer(let value): bytes += "\(value)".utf8
    case .number(let value): bytes += Self.digits(of: value).utf8
    case .string(let value): Self.write(value, to: &bytes)
    case .array(let values):
      bytes.append(UInt8(ascii: "["))
      for (index, value) in values.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        value.write(to: &bytes)
      }
      bytes.append(UInt8(ascii: "]"))
    case .object(let members):
      bytes.append(UInt8(ascii: "{"))
      for (index, member) in members.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        Self.write(member.name, to: &bytes)
        bytes.append(UInt8(ascii: ":"))
        member.value.write(to: &bytes)
      }
      bytes.append(UInt8(ascii: "}"))
    }
  }

  private static func digits(of value: Double) -> String {
    guard value.isFinite else { return "null" }
    if value == value.rounded(), abs(value) < 1e15 { return "\(Int64(value))" }
    return "\(value)"
  }

  private static func write(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        bytes += [UInt8(ascii: "\\"), byte]
      case UInt8(ascii: "\n"): bytes += "\\n".utf8
      case UInt8(ascii: "\r"): bytes += "\\r".utf8
      case UInt8(ascii: "\t"): bytes += "\\t".utf8
      case 0..<0x20:
        let hexadecimal = Array("0123456789abcdef".utf8)
        bytes += "\\u00".utf8
        bytes += [hexadecimal[Int(byte >> 4)], hexadecimal[Int(byte & 15)]]
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
