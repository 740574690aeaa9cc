import ExactArithmetic
import SelectionCore
import Wording

/// The way numbers are written for people: `1,200.5` in English, `1.200,5` in Vietnamese, with the minus sign `−` in both; files
/// that are read again have a hyphen.
package struct NumberStyle: Sendable {
    private let point: String
    private let separator: String

    /// The style of a language.
    package init(_ language: Language) {
        switch language {
        case .english: (point, separator) = (".", ",")
        case .vietnamese: (point, separator) = (",", ".")
        }
    }

    /// A whole number, its digits in groups of three.
    package func text(_ number: Int) -> String { 0..<1000 ~= number ? "\(number)" : localized("\(number)") }

    /// An exact quantity: a decimal where that ends, otherwise a fraction such as `7/3`.
    package func text(_ quantity: Rational) -> String {
        if let whole = quantity.whole { return text(whole) }
        guard let decimal = quantity.decimal else { return NumberStyle.withMinus(quantity.description) }
        return localized(decimal)
    }

    /// A share as plans write it: `40%`, or `1/3` where its percent do not end.
    package func share(_ share: Rational) -> String {
        (share * 100).decimal.map { localized($0) + "%" } ?? NumberStyle.withMinus(share.description)
    }

    /// `part` of `whole` in percent, with one decimal; nil where there is no whole.
    package func percent(_ part: Int, of whole: Int) -> String? {
        whole == 0 ? nil : localized((Rational(part, whole) * 100).fixed(1))
    }

    /// A gap, a fraction, in percent: two decimals, more where it is so small that they would all be 0.
    package func percent(_ gap: Rational) -> String {
        let percent = gap * 100
        let digits = [2, 4, 6].first { percent.fixed($0).contains { ("1"..."9").contains($0) } } ?? 9
        return localized(percent == .zero ? "0" : percent.fixed(digits)) + (point == "," ? " %" : "%")
    }

    /// Seconds with two decimals.
    package func seconds(_ seconds: Double) -> String {
        localized(Rational(Int((max(0, seconds) * 1000).rounded()), 1000).fixed(2))
    }

    /// The minus sign, which is as wide as a plus sign; a hyphen is shorter.
    private static let minus = "\u{2212}"

    /// Digits with a minus sign in place of a hyphen before them.
    private static func withMinus(_ digits: String) -> String {
        digits.hasPrefix("-") ? minus + digits.dropFirst() : digits
    }

    /// A decimal with a point, such as `1200.5`.
    func localized(_ decimal: String) -> String {
        let parts = decimal.split(separator: ".", maxSplits: 1)
        let isNegative = decimal.hasPrefix("-")
        var grouped = ""
        let digits = parts[0].drop { $0 == "-" }
        for (index, digit) in digits.reversed().enumerated() {
            if index > 0, index % 3 == 0 { grouped += separator }
            grouped.append(digit)
        }
        let whole = (isNegative ? NumberStyle.minus : "") + String(grouped.reversed())
        return parts.count == 1 ? whole : whole + point + parts[1]
    }
}
