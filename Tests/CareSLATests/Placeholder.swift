import CareSLA
import Testing
