/// A language that the identifier knows, by its place in the tables.
enum WrittenLanguage: Int, CaseIterable {
  case english
  case german
  case french
  case spanish
  case portuguese
  case italian
  case dutch
  case swedish
  case danish
  case norwegian
  case finnish
  case polish
  case czech
  case slovak
  case hungarian
  case romanian
  case turkish
  case croatian
  case indonesian
  case vietnamese
  case catalan
  case tagalog
  case russian
  case ukrainian
  case bulgarian
  case serbian
  case greek
  case hebrew
  case arabic
  case persian
  case urdu
  case hindi
  case bengali
  case tamil
  case telugu
  case thai
  case korean
  case japanese
  case chinese
  case georgian
  case armenian

  /// The language's ISO 639-1 code.
  var code: String {
    switch self {
    case .english: "en"
    case .german: "de"
    case .french: "fr"
    case .spanish: "es"
    case .portuguese: "pt"
    case .italian: "it"
    case .dutch: "nl"
    case .swedish: "sv"
    case .danish: "da"
    case .norwegian: "no"
    case .finnish: "fi"
    case .polish: "pl"
    case .czech: "cs"
    case .slovak: "sk"
    case .hungarian: "hu"
    case .romanian: "ro"
    case .turkish: "tr"
    case .croatian: "hr"
    case .indonesian: "id"
    case .vietnamese: "vi"
    case .catalan: "ca"
    case .tagalog: "tl"
    case .russian: "ru"
    case .ukrainian: "uk"
    case .bulgarian: "bg"
    case .serbian: "sr"
    case .greek: "el"
    case .hebrew: "he"
    case .arabic: "ar"
    case .persian: "fa"
    case .urdu: "ur"
    case .hindi: "hi"
    case .bengali: "bn"
    case .tamil: "ta"
    case .telugu: "te"
    case .thai: "th"
    case .korean: "ko"
    case .japanese: "ja"
    case .chinese: "zh"
    case .georgian: "ka"
    case .armenian: "hy"
    }
  }

  var bit: WordClasses { WordClasses(rawValue: 1 << UInt64(rawValue)) }
}
