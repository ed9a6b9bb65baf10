/// The check-digit arithmetic of cards and accounts.
enum CheckDigits {
  /// Whether the digits pass the Luhn test (ISO/IEC 7812-1, annex B): every second digit from the right doubled, the
  /// digit sum divisible by ten.
  static func passesLuhn(_ digits: ArraySlice<UInt8>) -> Bool {
    var sum = 0
    var doubles = false
    for digit in digits.reversed() {
      var value = Int(digit)
      if doubles {
        value *= 2
        if value > 9 { value -= 9 }
      }
      sum += value
      doubles.toggle()
    }
    return !digits.isEmpty && sum % 10 == 0
  }

  /// Whether the digits are a payment card's: an issuer's prefix with a length that it gives out, not all one digit,
  /// and the Luhn test passed.
  ///
  /// Prefixes and lengths as the schemes publish them: Visa 4 (13, 16, 19), Mastercard 51–55 and 2221–2720 (16),
  /// American Express 34 and 37 (15), Discover 6011, 644–649, 65 (16–19), Diners Club 300–305, 36, 38, 39 (14–19),
  /// JCB 3528–3589 (16–19), UnionPay 62 (16–19), Maestro 50, 56–58, 60, 61, 63, 67–69 (13–19; here from 16, because
  /// a shorter number with so open a prefix is rather something else).
  static func isCard(_ digits: ArraySlice<UInt8>) -> Bool {
    guard (13...19).contains(digits.count), let first = digits.first, digits.contains(where: { $0 != first }) else {
      return false
    }
    let prefix = digits.prefix(4).reduce(0) { $0 * 10 + Int($1) }
    let length = digits.count
    let isIssued =
      switch prefix {
      case 4000...4999: length == 13 || length == 16 || length == 19
      case 5100...5599, 2221...2720: length == 16
      case 3400...3499, 3700...3799: length == 15
      case 6011, 6440...6599, 3528...3589, 6200...6299: length >= 16
      case 3000...3059, 3600...3699, 3800...3999: length >= 14
      case 5000...5099, 5600...5899, 6000...6199, 6300...6399, 6700...6999: length >= 16
      default: false
      }
    return isIssued && passesLuhn(digits)
  }

  /// Whether the characters (ASCII capitals and digits, no blanks) are an account number by ISO 13616: the country's
  /// length, and the number read with the first four characters last and letters as 10 to 35 leaves 1 modulo 97.
  static func isAccount(_ characters: ArraySlice<UInt8>) -> Bool {
    guard characters.count >= 15, characters.count <= 34 else { return false }
    let start = characters.startIndex
    guard length(ofCountry: characters[start], characters[start + 1]) == characters.count else { return false }
    var remainder = 0
    for offset in 0..<characters.count {
      let character = characters[start + (offset + 4) % characters.count]
      if character.isDigit {
        remainder = (remainder * 10 + Int(character & 15)) % 97
      } else {
        remainder = (remainder * 100 + Int(character) - 55) % 97
      }
    }
    return remainder == 1
  }

  /// Whether the letter of a Spanish identity number is the one of its table, counted by the number modulo 23 (Real Decreto
  /// 1553/2005 as the Ministry of the Interior explains it).
  static func isSpanishIdentity(_ number: Int, letter: UInt8) -> Bool {
    let letters: StaticString = "TRWAGMYFPDXBNJZSQVHLCKE"
    guard number >= 0 else { return false }
    // Sound: the remainder is less than the string's 23 bytes, and its pointer is valid for the life of the program.
    return unsafe letters.utf8Start[number % letters.utf8CodeUnitCount] == letter
  }

  /// The length of an account number in that country by the SWIFT registry of ISO 13616, or `nil` where it has none.
  static func length(ofCountry first: UInt8, _ second: UInt8) -> Int? {
    var index = 0
    let table = countries
    // Sound: the pointer of a static string is valid for the life of the program, for exactly its count of bytes.
    let bytes = unsafe Span(_unsafeStart: table.utf8Start, count: table.utf8CodeUnitCount)
    while index + 4 <= bytes.count {
      if bytes[index] == first, bytes[index + 1] == second {
        return Int(bytes[index + 2] & 15) * 10 + Int(bytes[index + 3] & 15)
      }
      index += 4
    }
    return nil
  }

  private static let countries: StaticString = """
    AD24AE23AL28AT20AZ28BA20BE16BG22BH22BR29BY28CH21CR22CY28CZ24DE22DK18DO28EE20EG29ES24FI18FO18FR27GB22GE22GI23GL18\
    GR27GT28HR21HU28IE22IL23IQ23IS26IT27JO30KW30KZ20LB28LC32LI21LT20LU20LV21LY25MC27MD24ME22MK19MR27MT31MU30NL18NO15\
    PK24PL28PS29PT25QA29RO24RS22SA24SC31SE24SI19SK24SM27ST25SV28TL23TN24TR26UA29VA22VG24XK20
    """
}
