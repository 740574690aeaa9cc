import ExactArithmetic
import SelectionCore
import Wording

/// A number with a comma that YAML cut in two: of `{ min: 12,5% }` it makes a key `min` with 12, and a key `5%` with nothing.
struct CutNumber {
    /// The place of the first half.
    let location: SourceLocation
    let problem: Message
    let advice: [Message]

    /// What a number says where it stands in a plan: it decides what is to be written.
    private enum Use {
        case number
        case people
        case wholeNumber
        case share

        /// The use of the value of `key`, in a map at `path`.
        init(_ key: String, path: [String]) {
            let isBound = [BoundKeys.least.name, BoundKeys.most.name].contains(key)
            if path == [PlanKeys.composition.name, CompositionKeys.shares.name] || key == ModeKeys.checkWithin.name {
                self = .share
            } else if isBound, path == [PlanKeys.seats.name] {
                self = .wholeNumber
            } else if isBound, [PlanKeys.rules.name, PlanKeys.quotas.name].contains(path.first) {
                self = .people
            } else {
                self = .number
            }
        }
    }

    /// Nil where `entry`, which has no value, is not the second half of a number that the entry before it begins.
    /// - Parameter path: the keys of the maps that the two stand in.
    init?(_ before: DocumentNode.Entry?, _ entry: DocumentNode.Entry, path: [String]) {
        guard let before, case .scalar(let first, isQuoted: false) = before.value.content else { return nil }
        let written = first.normalized + "," + entry.key
        let isShare = written.hasSuffix("%")
        let digits = isShare ? String(written.dropLast()).normalized : written
        do throws(WrittenNumber.Fault) {
            guard try WrittenNumber(digits, mayGroup: !isShare).hasComma else { return nil }
        } catch {
            guard case .ambiguousComma = error else { return nil }
        }
        location = before.value.location
        problem = Message(
            .cutNumber(key: before.key.quotable, first: first.quotable, second: entry.key.quotable))
        advice = [CutNumber.meant(digits, isShare ? nil : Use(before.key, path: path))].compactMap(\.self)
    }

    /// What is to be written for a number with a comma, or for a share with its `%` where there is no use; nil where nothing of
    /// the kind can stand there.
    private static func meant(_ digits: String, _ use: Use?) -> Message? {
        let decimal = digits.replacing(",", with: ".")
        do throws(WrittenNumber.Fault) {
            let number = try WrittenNumber(digits, mayGroup: use == .number || use == .people || use == .wholeNumber)
                .value
            switch use {
            case nil: return Message(.writeInstead(text: decimal + "%"))
            case .share: return WrittenShare.meant(by: number, digits).map { Message(.writeInstead(text: $0)) }
            case .people where number > .zero && number < 1:
                return WrittenShare.meant(by: number, digits).map { Message(.writeInstead(text: $0)) }
            case .number, .people: return Message(.writeInstead(text: decimal))
            case .wholeNumber: return nil
            }
        } catch {
            return use == .number ? .advice(for: error) : .wholeAdvice(for: error)
        }
    }
}
