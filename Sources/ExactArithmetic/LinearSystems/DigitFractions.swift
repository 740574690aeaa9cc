import BigInt

/// Fractions over one denominator, from the first digits of their p-adic expansions.
struct DigitFractions {
    /// The digits, the lowest first: each has one number for each fraction.
    let digits: [[UInt32]]
    /// The base.
    let prime: BigInt

    /// The fractions whose common denominator and numerators are below the root of half the modulus; nil where there are none.
    func fractions() -> IntegerLinearSystem.Solution? {
        let modulus = BigUInt(prime.magnitude).power(digits.count)
        let limit = (modulus / 2).squareRoot()
        var denominator = BigUInt(1)
        var numerators: [BigInt] = []
        for index in digits[0].indices {
            var scaled = (residue(index) * denominator) % modulus
            if !isSmall(scaled, modulus, limit) {
                guard let factor = reconstruct(scaled, modulus, limit) else { return nil }
                denominator *= factor
                guard denominator <= limit else { return nil }
                numerators = numerators.map { $0 * BigInt(factor) }
                scaled = (scaled * factor) % modulus
                guard isSmall(scaled, modulus, limit) else { return nil }
            }
            numerators.append(scaled <= limit ? BigInt(scaled) : BigInt(scaled) - BigInt(modulus))
        }
        guard numerators.allSatisfy({ $0.magnitude <= limit }) else { return nil }
        return .init(numerators: numerators, denominator: BigInt(denominator))
    }

    private func isSmall(_ value: BigUInt, _ modulus: BigUInt, _ limit: BigUInt) -> Bool {
        value <= limit || modulus - value <= limit
    }

    private func residue(_ index: Int) -> BigUInt {
        let base = UInt(truncatingIfNeeded: prime.magnitude)
        var value = BigUInt(0)
        for digit in digits.reversed() {
            value.multiply(byWord: base)
            value += BigUInt(digit[index])
        }
        return value
    }

    /// The denominator of the fraction that `value` stands for, by Euclid's algorithm up to the half.
    private func reconstruct(_ value: BigUInt, _ modulus: BigUInt, _ limit: BigUInt) -> BigUInt? {
        var (earlier, rest) = (modulus, value)
        var (earlierFactor, factor) = (BigUInt(0), BigUInt(1))
        while rest > limit {
            let (quotient, remainder) = earlier.quotientAndRemainder(dividingBy: rest)
            (earlier, rest) = (rest, remainder)
            // Signs alternate, so sizes add up.
            (earlierFactor, factor) = (factor, earlierFactor + quotient * factor)
        }
        return factor <= limit ? factor : nil
    }
}
