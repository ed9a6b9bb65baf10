import CareFoundation
import Testing
