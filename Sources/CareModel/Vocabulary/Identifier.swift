/// A name that tells one subject from every other of its kind.
///
/// The subject's type is part of the identifier's type, so a case cannot be looked up by a customer's identifier. The
/// library never makes identifiers: they come from the host or from the channel, and they are compared byte for byte.
public struct Identifier<Subject>: RawRepresentable, Sendable, Hashable, CustomStringConvertible {
  /// The identifier as the host or the channel spells it.
  public let rawValue: String

  /// Makes an identifier from its spelling.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// Makes an identifier from its spelling.
  public init(_ rawValue: String) {
    self.rawValue = rawValue
  }

  /// The spelling of the identifier.
  public var description: String { rawValue }
}

extension Identifier: ExpressibleByStringLiteral {
  /// Makes an identifier from a literal, as tests and examples do.
  public init(stringLiteral value: String) {
    self.init(rawValue: value)
  }
}

extension Identifier {
  /// Whether both identifiers have the same bytes.
  public static func == (left: Self, right: Self) -> Bool {
    left.rawValue.hasSameBytes(as: right.rawValue)
  }
}

extension Identifier: Comparable {
  /// Whether the bytes of the left identifier come before those of the right one.
  public static func < (left: Self, right: Self) -> Bool {
    left.rawValue.precedesInBytes(right.rawValue)
  }
}

#if !hasFeature(Embedded)
  extension Identifier: Codable {}
#endif
