import Foundation
import SelectionCore
import Wording

/// Tells of values of a column that are probably one, written in several ways: the plan would count only one of them.
///
/// Two values are that where they differ in capitals, in blanks, or in where a syllable carries its tone mark (hòa, hoà).
struct SpellingVariants {
    let requirements: PoolRequirements
    let plan: Plan
    let pool: Pool

    /// - Complexity: O(distinct values) for each column that the plan reads by value, and O(nominees) where two are alike.
    func check(_ problems: inout ProblemList) {
        var columns: [String] = []
        for name in requirements.values.map(\.column) + plan.quotas.map(\.column) where !columns.contains(name) {
            columns.append(name)
        }
        for name in columns {
            guard let column = pool.columns[name], column.values.count <= NearestName.maximumCandidates else {
                continue
            }
            check(column, header: plan.header(for: name), &problems)
        }
    }

    private func check(_ column: CodedColumn, header: String, _ problems: inout ProblemList) {
        let alike = Dictionary(grouping: column.values.indices.dropFirst()) { column.values[$0].spelling }
            .values.filter { $0.count > 1 }
        guard !alike.isEmpty else { return }
        let counts = column.packed.sizes(below: column.values.count)
        let first = column.packed.firstNominees(below: column.values.count)
        for codes in alike {
            let usual = codes.max { (counts[$0], $1) < (counts[$1], $0) } ?? codes[0]
            for code in codes where code != usual {
                problems.warning(
                    at: first[code].map(pool.records.location),
                    Message(
                        SpellingMessage.spellingVariant(
                            column: header.quotable, variant: column.values[code].quotable, nominees: "\(counts[code])",
                            value: column.values[usual].quotable)))
            }
        }
    }
}

extension String {
    /// The text without capitals, with single blanks, each word's tone mark at its end: equal for spellings of the same.
    fileprivate var spelling: String {
        lowercased().split(whereSeparator: \.isWhitespace).map { word in
            let marks = word.decomposedStringWithCanonicalMapping.unicodeScalars
            let tones = marks.filter(String.tones.contains)
            return String(String.UnicodeScalarView(marks.filter { !String.tones.contains($0) } + tones))
        }
        .joined(separator: " ")
    }

    /// Grave, acute, tilde, hook above, dot below.
    private static let tones: Set<Unicode.Scalar> = ["\u{300}", "\u{301}", "\u{303}", "\u{309}", "\u{323}"]
}
