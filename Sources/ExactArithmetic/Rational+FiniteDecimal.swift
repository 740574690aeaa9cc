extension Rational {
    /// The fraction as a decimal with a point where that ends (7/2 is `3.5`), otherwise nil.
    package var decimal: String? {
        var (rest, digits) = (denominator, 0)
        while rest % 10 == 0 { (rest, digits) = (rest / 10, digits + 1) }
        while rest % 2 == 0 { (rest, digits) = (rest / 2, digits + 1) }
        while rest % 5 == 0 { (rest, digits) = (rest / 5, digits + 1) }
        guard rest == 1, digits <= 36 else { return nil }
        let scale = (0..<digits).reduce(Int128(1)) { scale, _ in scale * 10 }
        let (units, isLong) = numerator.multipliedReportingOverflow(by: scale / denominator)
        guard !isLong else { return nil }
        guard digits > 0 else { return "\(units)" }
        let text = "\(units.magnitude)"
        let padded = String(repeating: "0", count: max(0, digits + 1 - text.count)) + text
        return (units < 0 ? "-" : "") + padded.dropLast(digits) + "." + padded.suffix(digits)
    }

    /// The fraction with `digits` digits after the point, halves away from zero.
    /// - Precondition: the denominator times 10 to the power of `digits` is below 10³⁷.
    package func fixed(_ digits: Int) -> String {
        let scale = (0..<digits).reduce(Int128(1)) { scale, _ in scale * 10 }
        var (whole, rest) = (numerator < 0 ? -numerator : numerator).quotientAndRemainder(dividingBy: denominator)
        rest = (rest * scale * 2 + denominator) / (denominator * 2)
        if rest == scale { (whole, rest) = (whole + 1, 0) }
        let sign = numerator < 0 && (whole, rest) != (0, 0) ? "-" : ""
        guard digits > 0 else { return sign + "\(whole)" }
        let fraction = String(rest)
        return sign + "\(whole)." + String(repeating: "0", count: digits - fraction.count) + fraction
    }
}
