import CareLanguage
import Testing

@Suite("Language identification")
struct LanguageIdentifierTests {
  let identifier = LanguageIdentifier()

  @Test("Posts of each other language are refused, and most are named", arguments: LanguageSamples.byCode.indices)
  func otherLanguages(_ index: Int) {
    let (code, posts) = LanguageSamples.byCode[index]
    let guesses = posts.map { identifier.language(of: $0).code }
    let refused = zip(posts, guesses).filter { $1 != "en" && $1 != "und" }.count
    let named = guesses.filter { $0 == code }.count
    #expect(posts.count == 10)
    #expect(refused >= 8, "\(code): \(Array(zip(posts, guesses)))")
    #expect(named >= 7, "\(code): \(Array(zip(posts, guesses)))")
  }

  @Test("English posts are never refused, whatever their slang and names", arguments: LanguageSamples.english)
  func english(_ text: String) {
    #expect(identifier.language(of: text).permitsEnglishModel, "\(identifier.language(of: text))")
  }

  @Test(
    "What has no language is undetermined",
    arguments: [
      "", " ", "😀", "😂😂😂 ❤️", "👍🏽", "12345", "!!!", "@brand", "https://example.com/wo-ist-das", "@brand 🙏 #1",
      "\u{200D}\u{202E}",
    ]
  )
  func undetermined(_ text: String) {
    #expect(identifier.language(of: text) == .undetermined)
  }

  @Test("A post of two languages in like parts is not refused")
  func mixed() {
    #expect(
      identifier.language(of: "My parcel has not arrived yet, I want a refund. Mein Paket ist nicht da.")
        .permitsEnglishModel
    )
  }

  @Test("The confidence is a probability for any text", arguments: 0..<60)
  func anyBytes(seed: UInt64) {
    let guess = identifier.language(of: HostileText.random(seed: seed))
    #expect((0...1).contains(guess.confidence), "seed \(seed)")
  }

  @Test("Hostile text costs bounded time and never traps", arguments: HostileText.repeated)
  func hostile(_ piece: String) {
    _ = identifier.language(of: String(repeating: piece, count: 50_000 / max(piece.utf8.count, 1)))
  }
}
