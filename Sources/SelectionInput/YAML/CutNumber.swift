import ExactArithmetic
import SelectionCore
import Wording

/// A number with a comma that YAML cut in two: of `{ min: 12,5% }` it makes a key `min` with 12, and a key `5%` with nothing.
struct CutNumber {
    /// The place of the first half.
    let location: SourceLocation
    let problem: Message
    let advice: [Message]

    /// Nil where `entry`, which has no value, is not the second half of a number that the entry before it begins.
    init?(_ before: DocumentNode.Entry?, _ entry: DocumentNode.Entry) {
        guard let before, case .scalar(let first, isQuoted: false) = before.value.content else { return nil }
        let written = first.normalized + "," + entry.key
        let isShare = written.hasSuffix("%")
        let digits = isShare ? String(written.dropLast()).normalized : written
        guard let meant = CutNumber.meant(digits, isShare: isShare) else { return nil }
        location = before.value.location
        problem = Message(
            .cutNumber(key: before.key.quotable, first: first.quotable, second: entry.key.quotable))
        advice = [meant]
    }

    /// The advice for a number with a comma; nil where it is no number.
    private static func meant(_ digits: String, isShare: Bool) -> Message? {
        do throws(WrittenNumber.Fault) {
            guard try WrittenNumber(digits, mayGroup: !isShare).hasComma else { return nil }
            return Message(.writeInstead(text: digits.replacing(",", with: ".") + (isShare ? "%" : "")))
        } catch {
            if case .ambiguousComma = error { return .advice(for: error) }
            return nil
        }
    }
}
