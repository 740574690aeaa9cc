/// A whole number for each nominee of a set, as a sum: a constant, what codes are worth, amounts of single nominees, and
/// numbers listed position by position. Reduced costs have this form, so a million of them take a few table look-ups each.
package struct ColumnPrices: Sendable {
    /// The constant, the same for everyone.
    var constant = 0
    /// The worth of the attributes' codes.
    private(set) var parts: [(codes: PackedCodes, worth: [Int])] = []
    /// The further amounts of single nominees, ascending by nominee, each once.
    private(set) var singles: [(nominee: Int, amount: Int)] = []
    /// A further number for each position of the scanned set; empty for none.
    private(set) var listed: [Int] = []
    /// True where sums may exceed what 64 bits hold; then the prices must not be used.
    package private(set) var overflows = false
    private var largest = 0.0

    /// Sums stay below this in size.
    private static let limit = 0x1p61

    private mutating func reserve(_ size: Double) {
        largest += size
        if largest >= ColumnPrices.limit { overflows = true }
    }

    /// Adds to everyone.
    mutating func addConstant(_ amount: Int128) {
        reserve(abs(Double(amount)))
        if !overflows { constant += Int(amount) }
    }

    /// Adds `worth[code]` to each nominee.
    mutating func add(_ codes: PackedCodes, worth: [Int128]) {
        let size = worth.reduce(0.0) { max($0, abs(Double($1))) }
        guard size > 0 else { return }
        reserve(size)
        if !overflows { parts.append((codes, worth.map { Int($0) })) }
    }

    /// Adds `amounts` to single nominees, each named at most once.
    mutating func add(_ amounts: [Int: Int128]) {
        guard !amounts.isEmpty else { return }
        reserve(amounts.values.reduce(0.0) { max($0, abs(Double($1))) })
        guard !overflows else { return }
        singles = amounts.sorted { $0.key < $1.key }.map { ($0.key, Int($0.value)) }
    }

    /// Adds `times` · `numbers[position]` to each position; `numbers` are below `size` in size.
    mutating func add(_ numbers: [Int], times: Int128, size: Double) {
        guard times != 0 else { return }
        reserve(abs(Double(times)) * size)
        guard !overflows else { return }
        let factor = Int(times)
        if listed.isEmpty {
            listed = numbers.map { factor * $0 }
        } else {
            for index in listed.indices { listed[index] += factor * numbers[index] }
        }
    }
}
