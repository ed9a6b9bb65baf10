import CareTesting

/// Writes secrets of every kind as people write them, each after one of its cue words.
struct SecretGenerator {
  var random: SeededGenerator

  /// A sentence with a secret and the secret.
  mutating func sentence() -> (text: String, secret: String) {
    switch Int.random(in: 0..<8, using: &random) {
    case 0: told(card(), ["my card is", "charged twice on", "card number"])
    case 1: told(account(), ["pay it into", "my IBAN is"])
    case 2: told(phone(), ["call me on", "my number is", "text"])
    case 3: told("jo" + digits(3) + "@zorbin.example", ["write to", "my e-mail is"])
    case 4: told(order(), ["order", "order number", "tracking number is", "consignment", "account", "claim", "policy"])
    case 5: told(booking(), ["PNR", "booking ref", "confirmation code", "booking reference:"])
    case 6: told("2" + digits(2) + "-1" + digits(1) + "-3" + digits(3), ["my SSN is"])
    default: told(digits(9), ["passport no", "my passport number is"])
    }
  }

  private mutating func told(_ secret: String, _ cues: [String]) -> (text: String, secret: String) {
    (
      one(of: ["Hi, ", "", "Where is it? "]) + one(of: cues) + " " + secret + one(of: [" please", "", ", thanks"]),
      secret
    )
  }

  private mutating func one(of choices: [String]) -> String {
    choices[Int.random(in: 0..<choices.count, using: &random)]
  }

  private mutating func digits(_ count: Int) -> String {
    (0..<count).reduce("") { text, _ in text + String(Int.random(in: 0...9, using: &random)) }
  }

  private mutating func letters(_ count: Int) -> String {
    (0..<count).reduce("") { text, _ in text + one(of: ["B", "D", "K", "L", "N", "Q", "R", "T", "X", "Z"]) }
  }

  /// Cuts in groups of four.
  private func grouped(_ text: String, by separator: String) -> String {
    var parts: [String] = []
    var rest = Substring(text)
    while !rest.isEmpty {
      parts.append(String(rest.prefix(4)))
      rest = rest.dropFirst(4)
    }
    return parts.joined(separator: separator)
  }

  /// Fifteen digits and the check digit of Luhn.
  private mutating func card() -> String {
    let body = "4" + digits(14)
    var sum = 0
    for (index, digit) in body.compactMap(\.wholeNumberValue).enumerated() {
      let value = index % 2 == 0 ? digit * 2 : digit
      sum += value > 9 ? value - 9 : value
    }
    return grouped(body + String((10 - sum % 10) % 10), by: one(of: ["", " ", "-", "  ", "\u{2011}"]))
  }

  /// A British account with the check digits of ISO 13616.
  private mutating func account() -> String {
    let body = "WEST" + digits(14)
    var remainder = 0
    for character in body + "GB00" {
      // Letters count from ten.
      let value = character.wholeNumberValue ?? Int(character.asciiValue ?? 65) - 55
      remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97
    }
    let check = 98 - remainder
    return grouped("GB" + (check < 10 ? "0" : "") + String(check) + body, by: one(of: ["", " ", "-"]))
  }

  private mutating func phone() -> String {
    one(of: [
      "07" + digits(3) + " " + digits(6), "+44 7" + digits(3) + " " + digits(6), "020 " + digits(4) + " " + digits(4),
      "(4" + digits(2) + ") 5" + digits(2) + "-" + digits(4), "+353 8" + digits(1) + " " + digits(3) + " " + digits(4),
    ])
  }

  private mutating func order() -> String {
    one(of: [
      "9" + digits(5), "7" + digits(7), letters(2) + "-" + digits(5), letters(3) + digits(6),
      "7" + digits(1) + " " + digits(4) + " " + digits(4), letters(2) + " " + digits(4) + " " + digits(4),
      letters(2) + "/" + digits(5) + "/" + digits(2),
    ])
  }

  private mutating func booking() -> String {
    one(of: [letters(3) + digits(1) + letters(2), letters(2) + digits(2) + letters(1) + digits(1), letters(6)])
  }
}
