/// A decimal with at most two places, as a whole number of hundredths: these tests do no arithmetic of the product's.
struct Hundredths: Hashable, Comparable {
    var value: Int

    init(_ value: Int) { self.value = value }

    /// The number that a cell holds, or nil where it holds none.
    init?(cell: String) {
        let isNegative = cell.first == "-"
        let parts = cell.dropFirst(isNegative ? 1 : 0).split(separator: ".", omittingEmptySubsequences: false)
        guard let whole = parts.first.flatMap({ Int($0) }), parts.count <= 2 else { return nil }
        let places = parts.count == 2 ? parts[1] : "0"
        guard places.count <= 2, let fraction = Int(places) else { return nil }
        let size = whole * 100 + (places.count == 1 ? fraction * 10 : fraction)
        value = isNegative ? -size : size
    }

    /// `12`, `12.5`, `12.05`.
    var text: String {
        let (whole, rest) = value.magnitude.quotientAndRemainder(dividingBy: 100)
        let sign = value < 0 ? "-" : ""
        if rest == 0 { return "\(sign)\(whole)" }
        return sign + (rest % 10 == 0 ? "\(whole).\(rest / 10)" : "\(whole).\(rest / 10)\(rest % 10)")
    }

    static func < (left: Hundredths, right: Hundredths) -> Bool { left.value < right.value }
}
