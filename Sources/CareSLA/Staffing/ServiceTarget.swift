/// What a staffing has to reach: so much of the contacts answered within so many seconds, without wearing people out.
public struct ServiceTarget: Sendable, Hashable {
  /// The share of contacts to be answered within ``threshold``, 0 to 1.
  public let serviceLevel: Double

  /// Seconds that a contact may wait, 0 or more.
  public let threshold: Double

  /// The largest share of their time that agents may be busy, more than 0 and at most 1.
  public let maximumOccupancy: Double

  /// Makes a target.
  ///
  /// - Throws: ``CareSLAError/Code/invalidStaffingParameter`` where a number is not finite or out of range.
  public init(serviceLevel: Double, threshold: Double, maximumOccupancy: Double = 1) throws(CareSLAError) {
    guard (0...1).contains(serviceLevel) else { throw .staffing("a service level of \(serviceLevel)") }
    guard threshold.isFinite, threshold >= 0 else { throw .staffing("a threshold of \(threshold) s") }
    guard maximumOccupancy > 0, maximumOccupancy <= 1 else {
      throw .staffing("a maximum occupancy of \(maximumOccupancy)")
    }
    self.serviceLevel = serviceLevel
    self.threshold = threshold
    self.maximumOccupancy = maximumOccupancy
  }
}
