/// Finds personal data in text, by kind.
///
/// Card numbers and bank accounts count only where their check digits agree, so that neither a price nor a tracking
/// number is taken for one. Codes count where a cue word stands before them ("order", "PNR") or where their shape leaves
/// no doubt; names where the words around them speak of a person. A handle such as `@name` is none: it is public by
/// nature.
///
/// ```swift
/// let scanner = PersonalDataScanner()
/// scanner.spans(in: "call me on 07700 900114")  // one span, .phone, bytes 11 to 23
/// ```
///
/// A scan costs time linear in the text and memory for a window of it.
public struct PersonalDataScanner: Sendable {
  /// Makes a scanner for English text.
  public init() {}

  /// The personal data of the text, in the order of the text and without overlap.
  public func spans(in text: String) -> [PersonalDataSpan] {
    text.withBytes { bytes in
      var reader = PersonalDataReader()
      var scanner = TokenScanner()
      scanner.forEachWindow(of: bytes) { window in
        reader.read(bytes, window)
      }
      return reader.spans
    }
  }
}
