import CareTesting
import Testing
