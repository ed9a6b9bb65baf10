#if !hasFeature(Embedded)
  // Whoever decodes catches `DecodingError`, whatever went wrong; the model's own error stands inside it, so that nothing
  // of its context is lost.
  extension DecodingError {
    /// The model's error as an error of decoding.
    static func refused(_ error: CareModelError, by decoder: any Decoder) -> DecodingError {
      .dataCorrupted(
        Context(codingPath: decoder.codingPath, debugDescription: error.description, underlyingError: error)
      )
    }
  }

  extension Decoder {
    /// Goes on where the condition holds.
    ///
    /// - Throws: `DecodingError.dataCorrupted` with the fault inside where it does not.
    func require(_ condition: Bool, else fault: ValueFault) throws {
      guard condition else { throw DecodingError.refused(.invalidValue(fault), by: self) }
    }

    /// Runs what can be refused by the model.
    ///
    /// - Throws: `DecodingError.dataCorrupted` with the model's error inside.
    func refusing<Value>(_ body: () throws(CareModelError) -> Value) throws -> Value {
      do {
        return try body()
      } catch {
        throw DecodingError.refused(error, by: self)
      }
    }
  }
#endif
