/// What is wrong with a row that is well-formed JSON.
enum RowError: Error, CustomStringConvertible {
  case missing(String)
  case instantOutOfRange(Int64)
  case unknownWord(String)
  case wrongAnswer(String)

  var description: String {
    switch self {
    case .missing(let name): "\"\(name)\" is missing"
    case .instantOutOfRange(let seconds): "\(seconds) lies outside the years 0001 to 9999"
    case .unknownWord(let word): "'\(word)' is not a word of this form"
    case .wrongAnswer(let detail): "another answer was expected: \(detail)"
    }
  }
}
