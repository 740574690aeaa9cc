import Apportionment

/// Seats that are to be allotted, with the question asked about them.
public struct AllocationRequest: Sendable {
    /// The question.
    public enum Question: Sendable {
        /// The seats of units by one method; `looksAhead`: also who would have the next seat and who is nearest to losing one.
        case units(AllocationProblem, ApportionmentMethod, looksAhead: Bool)
        /// The same by several methods, side by side.
        case methods(AllocationProblem, [ApportionmentMethod])
        /// The same by several weights, each with what people call it.
        case weights([(name: String, problem: AllocationProblem)], ApportionmentMethod)
        /// The same for every number of seats of a range; the problem's own number is not looked at.
        case numbers(AllocationProblem, ClosedRange<Int>, ApportionmentMethod)
        /// Units and categories at once.
        case matrix(MatrixProblem, DivisorMethod)
    }

    /// The question.
    public var question: Question
    /// The seed of the published lottery that settles ties; nil where ties stay open.
    public var lot: String?

    /// A request for the answer to `question`, ties staying open unless `lot` is given.
    public init(_ question: Question, lot: String? = nil) { (self.question, self.lot) = (question, lot) }
}

/// The answer to a question about allotting seats.
public enum AllocationAnswer: Sendable {
    /// The seats of units, and who gains and loses the next ones where that was asked and no tie is open.
    case units(Allocation, AllocationOutlook?)
    /// Allotments by several methods.
    case methods([Allocation])
    /// Allotments by several weights.
    case weights([(weight: String, allocation: Allocation)])
    /// Allotments of several numbers of seats; nil where the bounds cannot be kept.
    case numbers([(seats: Int, allocation: Allocation?)], AllocationProblem, ApportionmentMethod)
    /// The seats of units and categories.
    case matrix(MatrixAllocation)
    /// No allotment: the bounds cannot be kept together.
    case impossible(BoundsConflict, AllocationProblem, ApportionmentMethod)
    /// No allotment: the seats of units and categories cannot be kept together.
    case impossibleMatrix(MatrixOutcome, MatrixProblem, DivisorMethod)

    /// True where something was allotted.
    public var isPossible: Bool {
        switch self {
        case .units, .methods, .weights, .numbers, .matrix: true
        case .impossible, .impossibleMatrix: false
        }
    }

    /// True where a tie is open in the one allotment that was asked for; comparisons show ties and leave them.
    public var hasOpenTie: Bool {
        switch self {
        case .units(let allocation, _): allocation.tie != nil
        case .matrix(let allocation): !allocation.undecided.isEmpty
        case .methods(let allocations): allocations.contains { $0.tie != nil }
        case .weights(let allocations): allocations.contains { $0.allocation.tie != nil }
        case .numbers(let points, _, _): points.contains { $0.allocation?.tie != nil }
        case .impossible, .impossibleMatrix: false
        }
    }
}
