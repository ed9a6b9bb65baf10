import ArgumentParser
import CareModel
import CareSLA

/// What the table keeps of a zone: its transitions from 1970 until the yearly rule takes over, and that rule.
struct ZoneHistory {
  let name: String
  let initialOffset: Int
  let transitions: [ZoneRules.Transition]
  let posixRule: String

  /// Long enough that every way in which a yearly rule meets the calendar occurs: a cycle of 400 years and the lists.
  private static let end = Timestamp(secondsSince1970: 16_725_225_600)
  private static let begin = Timestamp(secondsSince1970: 0)

  init(name: String, tzif bytes: [UInt8]) throws {
    let rules = try ZoneRules(tzif: bytes)
    let footer = bytes.dropLast().split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).last ?? []
    self.name = name
    posixRule = String(decoding: footer, as: UTF8.self)
    initialOffset = rules.offset(at: Self.begin.advanced(bySeconds: -1))
    transitions = try Self.listed(rules, posixRule)

    let rebuilt = try ZoneRules(initialOffset: initialOffset, transitions: transitions, posixRule: posixRule)
    guard rebuilt.transitions(from: Self.begin, to: Self.end) == rules.transitions(from: Self.begin, to: Self.end)
    else {
      throw ValidationError("\(name): the shortened list does not give the same offsets")
    }
  }

  /// The transitions that the yearly rule does not make by itself: the list less what it ends with in common with the
  /// rule's own, but so much of it that the rule makes no other transition in between.
  private static func listed(_ rules: ZoneRules, _ posixRule: String) throws -> [ZoneRules.Transition] {
    var list = rules.transitions(from: begin, to: end)
    guard posixRule.contains(",") else { return list }
    var rule = try ZoneRules(initialOffset: 0, transitions: [], posixRule: posixRule).transitions(from: begin, to: end)
    while let last = list.last, last == rule.last {
      list.removeLast()
      rule.removeLast()
    }
    let all = rules.transitions(from: begin, to: end)
    if let other = rule.last, other.at > list.last?.at ?? begin, list.count < all.count { list.append(all[list.count]) }
    return list
  }
}
