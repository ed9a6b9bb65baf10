import CareLanguage
import Testing
