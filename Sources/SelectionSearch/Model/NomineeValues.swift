/// A whole number for each nominee, as the sum of what the codes of some attributes are worth.
public struct NomineeValues: Sendable {
    /// The nominees' codes in one attribute, and each code's worth.
    public struct Term: Sendable {
        /// Each nominee's code.
        public let codes: PackedCodes
        /// What each code is worth.
        public let worth: [Int]

        /// `worth[codes[i]]` for nominee i.
        public init(codes: PackedCodes, worth: [Int]) {
            self.codes = codes
            self.worth = worth
        }
    }

    /// What is added up.
    public let terms: [Term]

    /// The sum of `terms`.
    public init(terms: [Term]) { self.terms = terms }

    /// The number of `nominee`.
    @inline(__always)
    public subscript(nominee: Int) -> Int {
        var sum = 0
        for term in terms { sum += term.worth[term.codes[nominee]] }
        return sum
    }
}
