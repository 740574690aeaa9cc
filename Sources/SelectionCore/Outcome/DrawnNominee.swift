import SelectionModel

/// A nominee outside who was tied with a delegate until the lottery, and the numbers that both drew.
public struct DrawnNominee: Sendable, Equatable {
    /// The row of the one who is not selected.
    public var row: Int
    /// The number, 0 ..< 2²⁰, that this one drew.
    public var number: Int
    /// The row of the delegate of the lowest number whose place could be taken with every rule, target and merit kept.
    public var delegate: Int
    /// The number that the delegate drew.
    public var delegateNumber: Int
}

extension Outcome {
    /// Everyone outside of whom it is known that only the lottery decided, in pool order; nil where not everything is
    /// proven. There are at least these: equal selections that exchange several people at once are not looked for.
    /// - Parameter most: only so many, the first ones.
    /// - Complexity: O(most) hashes.
    package func drawn(_ inputs: SelectionInputs, atMost most: Int = .max) -> [DrawnNominee]? {
        guard let ties else { return nil }
        let lottery = Lottery(seed: inputs.plan.lotterySeed, pool: inputs.pool)
        return ties.exchanges.prefix(most).map { exchange in
            DrawnNominee(
                row: exchange.outside, number: lottery.number(round: 0, row: exchange.outside),
                delegate: exchange.inside, delegateNumber: lottery.number(round: 0, row: exchange.inside))
        }
    }
}
