import CareLanguage
import CareModel

/// Whether a post is the brand's concern, and on what ground.
struct PostReader {
  let settings: DeskSettings

  /// How a post stands to a case that was found for it.
  enum Thread {
    /// None was found.
    case none
    /// The post answers something that was said in it.
    case reply
    /// The same person has it.
    case person
  }

  /// Whether the brand itself wrote the post.
  func isEcho(_ post: IncomingPost) -> Bool {
    if post.relation == .ownEcho || settings.ownIdentities.contains(post.from) { return true }
    switch post.authorKind {
    case .agent, .campaign, .system: return true
    case .customer, .thirdParty, .bot: break
    }
    guard let brand = settings.brand, post.from.rawValue.hasPrefix("@") else { return false }
    let name = Self.bare(post.from.rawValue)
    return brand.handles.contains { Self.bare($0) == name }
  }

  private static func bare(_ handle: String) -> String {
    (handle.hasPrefix("@") ? String(handle.dropFirst()) : handle).lowercased()
  }

  /// The ground on which the desk takes up a post, or how it stands to the brand where the desk leaves it alone.
  func judge(
    _ post: IncomingPost,
    visibility: Visibility,
    _ analysis: Analysis,
    thread: Thread
  ) -> (relation: BrandRelation, basis: CaseMatch.Basis?) {
    let relation = relation(of: post, visibility: visibility, analysis)
    switch (relation, thread) {
    case (_, .reply): return (relation == .none ? .untagged : relation, .reply)
    case (.tagged, .person), (.untagged, .person): return (relation, .person)
    case (.tagged, .none): return (relation, .address)
    case (.untagged, .none): return (relation, settings.listening == .sentToTheBrand ? nil : .words)
    case (.competitor, _):
      let isHelped = settings.listening == .anybodyInNeed && analysis.replyProbability >= 0.5
      return (relation, isHelped ? .need : nil)
    case (.ownEcho, _), (.none, _): return (relation, nil)
    }
  }

  private func relation(of post: IncomingPost, visibility: Visibility, _ analysis: Analysis) -> BrandRelation {
    if let relation = post.relation { return relation }
    // What only the person and the brand can read was sent to the brand; and without a profile there is nothing to look
    // for, so that what a channel delivers counts as sent.
    if !visibility.isPublic || settings.brand == nil { return .tagged }
    switch analysis.mention.kind {
    case .tagged: return .tagged
    case .untagged, .implied: return .untagged
    case .competitor: return .competitor
    case .homonym, .none: return .none
    }
  }

  /// Whether the post says again what its author said in the case before: a moment ago, or too often to be a person.
  func repetition(of post: IncomingPost, at instant: Timestamp, in interactions: [Interaction]) -> IgnoredReason? {
    guard !post.text.isEmpty else { return nil }
    var count = 1
    var latest: Int?
    for place in interactions.indices.reversed() where interactions[place].author.identity == post.from {
      let age = instant.milliseconds(since: interactions[place].at) / 1000
      guard age <= 86_400 else { break }
      guard interactions[place].text == post.text, interactions[place].channel == post.channel else { continue }
      count += 1
      latest = latest ?? place
    }
    if count >= max(settings.loopLimit, 2) { return .botLoop }
    guard let latest else { return nil }
    let age = instant.milliseconds(since: interactions[latest].at) / 1000
    return (0...max(settings.repetitionWindow, 0)).contains(age) ? .repetition(of: interactions[latest].id) : nil
  }
}
