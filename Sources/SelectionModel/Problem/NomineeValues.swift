/// A whole number for each nominee, as the sum of what the codes of some attributes are worth.
package struct NomineeValues: Sendable {
    /// The nominees' codes in one attribute, and each code's worth.
    package struct Term: Sendable {
        /// Each nominee's code.
        package let codes: PackedCodes
        /// The worth of each code.
        package let worth: [Int]

        /// `worth[codes[i]]` for nominee i.
        package init(codes: PackedCodes, worth: [Int]) {
            self.codes = codes
            self.worth = worth
        }
    }

    /// The terms of the sum.
    package let terms: [Term]

    /// The sum of `terms`.
    package init(terms: [Term]) { self.terms = terms }

    /// The number of `nominee`.
    @inline(__always)
    package subscript(nominee: Int) -> Int {
        var sum = 0
        for term in terms { sum += term.worth[term.codes[nominee]] }
        return sum
    }
}
