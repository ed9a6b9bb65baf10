import CareDesk
import Testing
