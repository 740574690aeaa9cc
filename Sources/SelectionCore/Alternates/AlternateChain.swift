/// The changes that replace a delegate in whose place nobody is taken alone.
public struct AlternateChain: Sendable {
    /// The delegates for whom this holds; all of them count alike.
    public var delegates: [Int]
    /// `optimal` where what follows is proven to be the fewest changes, `infeasible` where it is proven that no list keeps
    /// the required rules, `unknown` where time ran out.
    public var status: Outcome.Status
    /// The number of others who leave; nil without a list.
    public var left: Int?
    /// The number of those who enter; nil without a list.
    public var entered: Int?
    /// The number of delegates of the new list; nil without a list.
    public var seats: Int?
    /// Those who enter where nobody else leaves: rows of the pool, ascending, the same whoever of `delegates` withdraws. Where
    /// others leave, who they are may depend on that, so nobody is named.
    public var enters: [Int] = []

    /// True where one enters and nobody else leaves, by proof.
    package var isOneForOne: Bool { status == .optimal && left == 0 && entered == 1 }

    /// A chain for `delegates`; see the properties.
    package init(
        delegates: [Int], status: Outcome.Status, left: Int? = nil, entered: Int? = nil, seats: Int? = nil,
        enters: [Int] = []
    ) {
        (self.delegates, self.status, self.left) = (delegates, status, left)
        (self.entered, self.seats, self.enters) = (entered, seats, enters)
    }
}
