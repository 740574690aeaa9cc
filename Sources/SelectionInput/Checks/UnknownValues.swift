import Foundation
import SelectionCore
import Wording

/// Tells of values that a table of points does not know, and of those that are one letter away from a value that the plan names:
/// a slip would cost a nominee points, or a place in a group.
struct UnknownValues {
    let requirements: PoolRequirements
    let pool: Pool

    /// - Complexity: O(nominees + distinct values) for each column in question; nearest names are looked for where they are listed.
    func check(_ problems: inout ProblemList) {
        checkPoints(&problems)
        for column in requirements.listed.keys.sorted() { checkListed(column, &problems) }
    }

    /// Values without points, once each.
    private func checkPoints(_ problems: inout ProblemList) {
        let tables = Dictionary(grouping: requirements.points, by: \.column)
        for name in tables.keys.sorted() {
            guard let column = pool.columns[name], let own = tables[name], !own.contains(where: \.hasOther) else {
                continue
            }
            let known = own.flatMap(\.values)
            let unknown = unlisted(in: column, Set(known))
            guard !unknown.isEmpty else { continue }
            let (found, header) = (Found(column), requirements.header(for: name))
            for (place, code) in unknown.enumerated() {
                let value = column.values[code]
                let nearest = place <= ProblemList.maximumListed ? Message.nearestSeen(value, among: known) : []
                problems.warning(
                    at: found.first[code].map { pool.records.location(ofRow: $0, under: header) },
                    Message(
                        .valueWithoutPoints(
                            value: value.quotable, column: header.quotable,
                            nominees: "\(found.counts[code])")), advice: nearest)
            }
        }
    }

    /// Values of a column that conditions name values of.
    private func checkListed(_ name: String, _ problems: inout ProblemList) {
        guard let column = pool.columns[name], let listed = requirements.listed[name],
            column.values.count <= NearestName.maximumCandidates
        else { return }
        let near = unlisted(in: column, listed).compactMap { code in
            // What only looks the same is told as that.
            let names = listed.filter { !EyeKey.areAlike($0, column.values[code]) }
            return names.count < listed.count
                ? nil : LetterSlip.of(column.values[code], among: names).map { (code: code, listed: $0) }
        }
        guard !near.isEmpty else { return }
        let (found, header) = (Found(column), requirements.header(for: name))
        for (code, value) in near {
            problems.warning(
                at: found.first[code].map { pool.records.location(ofRow: $0, under: header) },
                Message(
                    SpellingMessage.spellingVariant(
                        column: header.quotable, variant: column.values[code].quotable,
                        nominees: "\(found.counts[code])", value: value.quotable)))
        }
    }

    /// The values that nominees have and that are not among `known`; blanks aside.
    private func unlisted(in column: CodedColumn, _ known: Set<String>) -> [Int] {
        column.values.indices.dropFirst().filter { !known.contains(column.values[$0]) }
    }

    private struct Found {
        let counts: [Int]
        let first: [Int?]

        init(_ column: CodedColumn) {
            counts = column.packed.sizes(below: column.values.count)
            first = column.packed.firstNominees(below: column.values.count)
        }
    }
}

/// Texts that one letter more, less or other makes equal, a number or a single letter (`Phường A`, `hạng II`) left aside.
enum LetterSlip {
    /// The first of `names`, in order of the alphabet, that a slip of a letter makes of `value`.
    static func of(_ value: String, among names: some Sequence<String>) -> String? {
        names.sorted().first { isSlip(value, $0) }
    }

    private static func isSlip(_ one: String, _ other: String) -> Bool {
        let (own, others) = (words(one), words(other))
        guard own.count == others.count else { return false }
        let differing = zip(own, others).filter { $0 != $1 }
        guard differing.count == 1, min(differing[0].0.count, differing[0].1.count) > 2,
            !differing[0].0.isNumeral, !differing[0].1.isNumeral
        else { return false }
        return differs(by: differing[0].0, differing[0].1)
    }

    private static func words(_ text: String) -> [String] {
        text.lowercased().split(whereSeparator: \.isWhitespace).map(String.init)
    }

    /// True where the words differ in one letter.
    private static func differs(by one: String, _ other: String) -> Bool {
        let (short, long) = one.count <= other.count ? (Array(one), Array(other)) : (Array(other), Array(one))
        guard long.count - short.count <= 1 else { return false }
        let start = zip(short, long).prefix { $0 == $1 }.count
        let rest = long.count == short.count ? start + 1 : start
        return Array(short[min(rest, short.count)...]) == Array(long[(start + 1)...])
    }
}

extension String {
    /// True for a word that is a number, in digits or as Roman numerals.
    var isNumeral: Bool {
        !isEmpty && (contains(where: \.isNumber) || uppercased().allSatisfy { "IVXLC".contains($0) })
    }
}
