import ExactArithmetic
import SelectionCore

/// Bounds as people count: whole people, at least so many and at most so many.
extension Recount.RuleCount {
    /// The least whole number that is not below the minimum, and the greatest that is not above the maximum; the exact bounds
    /// where no whole number is within them.
    var wholeBounds: (minimum: Rational?, maximum: Rational?) {
        let whole = (minimum.map { Rational($0.ceiling) }, maximum.map { Rational($0.floor) })
        if let least = whole.0, let most = whole.1, least > most { return (minimum, maximum) }
        return whole
    }

    /// The exact bounds in signs, where they are not whole and are shown so; nil where they are what is shown.
    func exactSigns(_ numbers: NumberStyle) -> String? {
        let whole = wholeBounds
        let sides = [
            minimum == whole.minimum ? nil : minimum.map { "≥ " + numbers.text($0) },
            maximum == whole.maximum ? nil : maximum.map { "≤ " + numbers.text($0) },
        ].compactMap(\.self)
        return sides.isEmpty ? nil : sides.joined(separator: ", ")
    }
}

extension NumberStyle {
    /// The least number of people, with the exact minimum as its value.
    func minimumCell(_ count: Recount.RuleCount) -> ReportCell {
        count.wholeBounds.minimum.map { .number(text($0), count.minimum.map { .amount($0) }) } ?? .text("–")
    }

    /// The greatest number of people, with the exact maximum as its value.
    func maximumCell(_ count: Recount.RuleCount) -> ReportCell {
        count.wholeBounds.maximum.map { .number(text($0), count.maximum.map { .amount($0) }) } ?? .text("–")
    }
}

extension ComparisonWords {
    /// The note with the exact bounds of those that are not whole; nil where all are.
    func exactBounds(_ counts: [(label: String, count: Recount.RuleCount)]) -> String? {
        var seen: Set<String> = []
        let exact = counts.compactMap { label, count in count.exactSigns(numbers).map { label + " " + $0 } }
            .filter { seen.insert($0).inserted }
        return exact.isEmpty ? nil : text(.exactBounds(bounds: exact.joined(separator: "; ")))
    }
}
