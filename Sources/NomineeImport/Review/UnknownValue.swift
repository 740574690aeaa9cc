import SelectionInput
import Wording

/// A value that a column is not known to have: what it means is asked once for all the cells that have it.
package struct UnknownValue: Sendable, Equatable {
    /// The heading of the pool's column.
    package var heading: String
    /// The field of a person that the column holds; nil for anything else.
    package var field: PersonField?
    /// The value as it is written first.
    package var text: String
    /// The number of nominees who have it.
    package var count: Int
    /// The first places where it stands.
    package var places: [SourceLocation]
    /// The values that the column is known to have, those that it may stand for first.
    package var known: [String]
    /// True where it may be a value of its own: what the plan and the list of units settle, and yes or no, have no others.
    package var mayBeOwn: Bool

    /// The values to ask about in columns that the pool has; spellings that differ in capitals and blanks alone are one.
    /// - Complexity: O(values × known values), for the first `mostOrdered` of them.
    static func all(_ found: [ImportDoubts.Unknown], _ slots: Slots, _ matchers: SlotMatchers) -> [UnknownValue] {
        var indices: [Int: [String: Int]] = [:]
        var values: [UnknownValue] = []
        for unknown in found where slots.all[unknown.slot].isKept {
            let known = matchers.known(unknown.slot)
            guard !known.isEmpty else { continue }
            let key = ValueMatcher.certainKey(unknown.text)
            if let index = indices[unknown.slot]?[key] {
                values[index].count += unknown.count
                continue
            }
            indices[unknown.slot, default: [:]][key] = values.count
            let column = slots.all[unknown.slot].column
            let isOpen = ![.unit, .class, .gender].contains(column.field) && !matchers.truths.contains(unknown.slot)
            values.append(
                UnknownValue(
                    heading: column.heading, field: column.field, text: unknown.text, count: unknown.count,
                    places: unknown.places,
                    known: values.count < mostOrdered ? LikelyValues.ordered(known, by: unknown.text) : known,
                    mayBeOwn: isOpen))
        }
        // Column by column, in each by the order of the lists.
        let order = Dictionary(
            slots.all.enumerated().map { ($0.element.column.heading, $0.offset) },
            uniquingKeysWith: { first, _ in first })
        return values.enumerated().sorted { one, other in
            (order[one.element.heading] ?? 0, one.offset) < (order[other.element.heading] ?? 0, other.offset)
        }.map(\.element)
    }

    /// True for what the remarks of an import say of such values.
    package static func isTold(by remark: Diagnostic) -> Bool {
        switch remark.problem.content as? ImportMessage {
        case .unknownValue, .unknownValueUnshown: true
        default: false
        }
    }

    /// The values whose known values are put in order. Chosen: more than a page asks about at once.
    private static let mostOrdered = 200
}

/// Values in the order in which a text may stand for them.
enum LikelyValues {
    /// The values whose words begin with the letters of `text` first (`CSTĐ`: Chiến sĩ thi đua cơ sở), then by edit distance, equals
    /// in their own order.
    static func ordered(_ values: [String], by text: String) -> [String] {
        let letters = text.folded.filter(\.isLetter)
        let ranked = values.enumerated().map { index, value in
            (
                value: value, rank: rank(value, letters), distance: NearestName.distance(of: text, to: value),
                index: index
            )
        }
        return ranked.sorted { ($0.rank, $0.distance, $0.index) < ($1.rank, $1.distance, $1.index) }.map(\.value)
    }

    /// 0 where the first letters of the words are `letters`, 1 where they begin with them, 2 otherwise.
    private static func rank(_ value: String, _ letters: String) -> Int {
        let initials = String(value.folded.split { !$0.isLetter && !$0.isNumber }.compactMap(\.first))
        if initials == letters { return 0 }
        return letters.count > 1 && initials.hasPrefix(letters) ? 1 : 2
    }
}
