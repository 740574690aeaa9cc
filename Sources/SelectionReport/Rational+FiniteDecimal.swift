import ExactArithmetic

extension Rational {
    /// The fraction as a decimal with a point where that ends (7/2 is `3.5`), otherwise nil.
    package var decimal: String? {
        var (rest, digits) = (denominator, 0)
        while rest % 10 == 0 { (rest, digits) = (rest / 10, digits + 1) }
        while rest % 2 == 0 { (rest, digits) = (rest / 2, digits + 1) }
        while rest % 5 == 0 { (rest, digits) = (rest / 5, digits + 1) }
        guard rest == 1, digits <= 18 else { return nil }
        return fixed(digits)
    }

    /// The fraction with `digits` digits after the point, halves away from zero.
    package func fixed(_ digits: Int) -> String {
        let scale = (0..<digits).reduce(Int128(1)) { scale, _ in scale * 10 }
        let doubled = Int128(numerator.magnitude) * scale * 2 + Int128(denominator)
        let scaled = doubled / (Int128(denominator) * 2)
        let sign = numerator < 0 && scaled != 0 ? "-" : ""
        guard digits > 0 else { return sign + "\(scaled)" }
        let fraction = String(scaled % scale)
        return sign + "\(scaled / scale)." + String(repeating: "0", count: digits - fraction.count) + fraction
    }
}
