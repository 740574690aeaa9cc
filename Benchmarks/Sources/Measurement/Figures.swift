import Foundation

/// Numbers as tables show them, with about three significant digits.
public enum Figures {
    /// Seconds, as milliseconds below one.
    public static func time(_ seconds: Double?) -> String {
        guard let seconds else { return "–" }
        return seconds < 1 ? threeDigits(seconds * 1000) + " ms" : threeDigits(seconds) + " s"
    }

    /// A ratio as `3.2×`; `≥` marks one that is a lower bound.
    public static func ratio(_ ratio: Double?, isLowerBound: Bool = false) -> String {
        ratio.map { (isLowerBound ? "≥ " : "") + threeDigits($0) + "×" } ?? "–"
    }

    /// Bytes in millions.
    public static func megabytes(_ bytes: Int?) -> String { bytes.map { threeDigits(Double($0) / 1e6) + " MB" } ?? "–" }

    /// A number with about three significant digits.
    public static func decimal(_ value: Double) -> String { threeDigits(value) }

    /// A fraction in percent.
    public static func percent(_ fraction: Double) -> String { String(format: "%.1f %%", fraction * 100) }

    /// A share of the best, in percent; it is never rounded to what it does not reach: 99.9996 % is 99.999 %, and a bound
    /// of 100.0004 % is 100.001 %.
    public static func share(_ share: Double) -> String {
        if share == 1 { return "100 %" }
        let thousandths = share < 1 ? (share * 100_000).rounded(.down) : (share * 100_000).rounded(.up)
        return String(format: "%.3f %%", thousandths / 1000)
    }

    /// The separator of groups of three digits: a narrow space that does not break.
    public static let thinSpace = "\u{202F}"

    /// A whole number in groups of three digits.
    public static func count(_ number: Int) -> String {
        let digits = String(number.magnitude)
        let groups = stride(from: digits.count, to: 0, by: -3).map { end in
            String(digits.dropLast(digits.count - end).suffix(3))
        }
        return (number < 0 ? "-" : "") + groups.reversed().joined(separator: thinSpace)
    }

    private static func threeDigits(_ value: Double) -> String {
        let magnitude = abs(value)
        if magnitude >= 100 { return String(format: "%.0f", value) }
        return String(format: magnitude >= 10 ? "%.1f" : "%.2f", value)
    }
}
