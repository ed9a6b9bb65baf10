/// Lower case without accents: what makes "Café", "CAFE" and "𝗰𝗮𝗳𝗲" one word.
enum ScalarFolding {
  /// Two letters for each of U+00C0 … U+017F, a space where there is only one: lower case, accents stripped, ligatures apart.
  private static let latin: StaticString =
    "a a a a a a aec e e e e i i i i d n o o o o o x o u u u u y thssa a a a a a aec e e e e i i i i d n o o o o o   o u u u u y thy a a a a a a c c c c c c c c d d d d e e e e e e e e e e g g g g g g g g h h h h i i i i i i i i i i ijijj j k k k l l l l l l l l l l n n n n n n n n n o o o o o o oeoer r r r r r s s s s s s s s t t t t t t u u u u u u u u u u u u w w y y y z z z z z z s "

  /// Whether the letter is a capital, where its script is one of those with capitals that posts use.
  static func isUppercase(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x41...0x5A, 0xC0...0xDE, 0x391...0x3AB, 0x400...0x42F, 0xFF21...0xFF3A: true
    case 0x100...0x137, 0x14A...0x177, 0x1E00...0x1EFF: scalar & 1 == 0
    case 0x139...0x148, 0x179...0x17E: scalar & 1 == 1
    default: false
    }
  }

  /// Writes the folded form of a letter: at most two bytes for each byte that it had.
  static func write(_ scalar: UInt32, to output: inout ByteWriter) {
    switch scalar {
    case 0xC0...0x17F:
      let index = Int(truncatingIfNeeded: (scalar - 0xC0) * 2)
      // In bounds: the string has 384 bytes, two for each of the 192 characters.
      let (first, second) = unsafe (latin.utf8Start[index], latin.utf8Start[index + 1])
      output.append(first)
      if second != 0x20 { output.append(second) }
    case 0xFF21...0xFF3A, 0xFF41...0xFF5A:
      output.append(UInt8(truncatingIfNeeded: (scalar & 0x1F) + 0x60))
    case 0x1D400...0x1D6A3:
      output.append(UInt8(truncatingIfNeeded: (scalar - 0x1D400) % 26 + 0x61))
    case 0x24B6...0x24E9:
      output.append(UInt8(truncatingIfNeeded: (scalar - 0x24B6) % 26 + 0x61))
    default:
      writeUTF8(folded(scalar), to: &output)
    }
  }

  private static func folded(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x391...0x3A9, 0x410...0x42F: scalar + 0x20
    case 0x400...0x40F: scalar + 0x50
    case 0x1EA0...0x1EB7: 0x61
    case 0x1EB8...0x1EC7: 0x65
    case 0x1EC8...0x1ECB: 0x69
    case 0x1ECC...0x1EE3: 0x6F
    case 0x1EE4...0x1EF1: 0x75
    case 0x1EF2...0x1EF9: 0x79
    default: scalar
    }
  }

  private static func writeUTF8(_ scalar: UInt32, to output: inout ByteWriter) {
    func tail(_ shift: UInt32) -> UInt8 { UInt8(truncatingIfNeeded: 0x80 | (scalar &>> shift) & 0x3F) }
    if scalar < 0x80 {
      output.append(UInt8(truncatingIfNeeded: scalar))
    } else if scalar < 0x800 {
      output.append(UInt8(truncatingIfNeeded: 0xC0 | scalar &>> 6))
      output.append(tail(0))
    } else if scalar < 0x10000 {
      output.append(UInt8(truncatingIfNeeded: 0xE0 | scalar &>> 12))
      output.append(tail(6))
      output.append(tail(0))
    } else {
      output.append(UInt8(truncatingIfNeeded: 0xF0 | scalar &>> 18))
      output.append(tail(12))
      output.append(tail(6))
      output.append(tail(0))
    }
  }
}
