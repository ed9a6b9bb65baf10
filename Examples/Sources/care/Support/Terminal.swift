import Foundation

/// Colours and marks for people, used only where standard output is a terminal that wants them.
struct Terminal {
  /// What a stretch of text stands for.
  enum Style: String {
    case bold = "1"
    case faint = "2"
    case good = "32"
    case bad = "31"
    case notice = "33"
    case accent = "36"
  }

  private let hasColour: Bool

  /// Looks at the terminal; https://no-color.org says how people refuse colours.
  init() {
    let environment = ProcessInfo.processInfo.environment
    hasColour =
      isatty(STDOUT_FILENO) == 1 && environment["NO_COLOR", default: ""].isEmpty && environment["TERM"] != "dumb"
  }

  /// The text in a style, or as it is where there are no colours.
  func paint(_ text: String, _ styles: Style...) -> String {
    guard hasColour, !text.isEmpty else { return text }
    return "\u{1B}[" + styles.map(\.rawValue).joined(separator: ";") + "m" + text + "\u{1B}[0m"
  }
}
