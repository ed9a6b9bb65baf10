/// A set of words that a host may extend with its own.
///
/// Conforming types are structs over a string with the library's words as static members. A word that this version of
/// the library does not know is kept as it is, so it survives being decoded and encoded again. Two words are equal when
/// their raw values are equal, byte for byte.
///
/// A host adds a word in an extension of its own:
///
/// ```swift
/// extension Intent {
///   static let loyaltyPoints = Intent(rawValue: "loyalty_points")
/// }
/// ```
public protocol OpenVocabulary: RawRepresentable, Sendable, Hashable, CustomStringConvertible
where RawValue == String {
  /// Makes the word with this spelling; every spelling is a word.
  init(rawValue: String)
}

extension OpenVocabulary {
  /// The spelling of the word.
  public var description: String { rawValue }

  /// Whether both words have the same spelling, byte for byte.
  ///
  /// Inlinable, since a rule of a desk compares a few words for every post, and through the protocol's table each
  /// comparison costs as much as five.
  @inlinable
  public static func == (left: Self, right: Self) -> Bool {
    left.rawValue.hasSameBytes(as: right.rawValue)
  }
}
