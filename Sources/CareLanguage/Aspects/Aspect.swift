public import CareModel

/// A thing that a text judges, and in which direction.
public struct Aspect: Sendable, Hashable {
  /// What the thing has to do with.
  public enum Topic: String, Sendable, Hashable, CaseIterable {
    /// The people who serve: crew, drivers, waiters, engineers.
    case staff
    /// The ways to reach somebody: the hotline, the chat, the desk.
    case support
    /// What is paid: prices, fees, bills.
    case price
    /// What is given back: refunds, vouchers, compensation.
    case refund
    /// The way to the door: parcels, couriers' slots, tracking, packaging.
    case delivery
    /// What runs on a screen: apps, sites, updates, forms.
    case software
    /// What carries data and power: the network, the signal, the meter.
    case connection
    /// What is eaten and drunk.
    case food
    /// Where one sleeps: the room, the bed, the view, the noise.
    case room
    /// Where one sits and how one travels: seats, trains, gates, timetables.
    case travel
    /// What is taken along: bags, prams, pets' crates.
    case luggage
    /// What one comes to see and hear.
    case show
    /// The time spent standing in line.
    case waiting
    /// The goods and their parts: the screen, the zip, the battery.
    case product
    /// The place itself: shops, toilets, lifts, car parks.
    case place
  }

  /// The words that name the thing.
  public let range: TextRange

  /// What the thing has to do with.
  public let topic: Topic

  /// The direction of the judgement.
  public let polarity: Polarity

  /// Makes an aspect.
  public init(range: TextRange, topic: Topic, polarity: Polarity) {
    self.range = range
    self.topic = topic
    self.polarity = polarity
  }
}

#if !hasFeature(Embedded)
  extension Aspect: Codable {}
  extension Aspect.Topic: Codable {}
#endif
