/// What it takes to replace a delegate in whose place nobody is taken alone.
public struct AlternateChain: Sendable {
    /// The delegates for whom this holds; all of them count alike.
    public var delegates: [Int]
    /// `optimal` where what follows is proven to be the fewest changes, `infeasible` where it is proven that no list keeps
    /// the required rules, `unknown` where time ran out.
    public var status: Outcome.Status
    /// How many others leave; nil without a list.
    public var left: Int?
    /// How many enter; nil without a list.
    public var entered: Int?
    /// How many delegates the new list has; nil without a list.
    public var seats: Int?
    /// Who enters where nobody else leaves: rows of the pool, ascending, the same whoever of `delegates` withdraws. Where
    /// others leave, who they are may depend on that, so nobody is named.
    public var enters: [Int] = []

    /// Whether one enters and nobody else leaves, by proof.
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
