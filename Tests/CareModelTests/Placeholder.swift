import CareModel
import Testing
