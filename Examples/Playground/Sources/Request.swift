import CareLanguage
import CareModel
import CareReport

/// What the page asks; its first field names which.
enum Request {
  /// The answer as JSON; a request that makes no sense is answered by an object with an `error`.
  static func answer(_ bytes: [UInt8]) -> JSON {
    var fields = Fields(bytes)
    do throws(RequestError) {
      return switch fields.next() {
      case "analyze": try analysis(&fields, withEvidence: true).json
      case "explain": .array(try analysis(&fields, withEvidence: false).explanation.map { .string($0) })
      case "redact": .string(PersonalDataScanner().redacted(fields.next()))
      case "thread": try ThreadRequest(&fields).decisions
      case "threadClocks": try ThreadRequest(&fields).clocks
      case "clock": try ClockRequest(&fields).clocks
      default: throw RequestError("the page asked for something unknown")
      }
    } catch {
      return .object([.init("error", .string(error.sentence))])
    }
  }

  /// Fields: text, identifier, channel, brand name, brand handle, context, post before, lifecycle, instant.
  private static func analysis(_ fields: inout Fields, withEvidence: Bool) throws(RequestError) -> AnalysisReport {
    let text = fields.next()
    let id = fields.optional()
    let post = Post(
      text,
      channel: fields.optional().map { Channel(rawValue: $0) },
      brand: fields.brand(),
      context: fields.next(),
      previous: fields.optional(),
      lifecycle: Lifecycle(rawValue: fields.next()) ?? .unknown,
      anchor: try fields.optionalInstant().map { DeadlineAnchor(now: $0) }
    )
    do throws(CareModelError) {
      return try AnalysisReport(id: id, post: post, withEvidence: withEvidence)
    } catch {
      throw RequestError(error.description)
    }
  }
}
