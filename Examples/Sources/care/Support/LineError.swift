import CareReport
import CustomerCare

/// A refused input, in words.
struct LineError: Error, CustomStringConvertible {
  let description: String

  init(_ error: DeskError) {
    description = error.sentence
  }
}
