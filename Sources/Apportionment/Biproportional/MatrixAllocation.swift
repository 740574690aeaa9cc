import ExactArithmetic

/// Seats for the cells of a matrix, with the divisors that show them.
public struct MatrixAllocation: Equatable, Sendable {
    /// The problem that was solved.
    public let problem: MatrixProblem
    /// The method that rounds a cell's quotient, weight ÷ (row divisor · column divisor).
    public let method: DivisorMethod
    /// The seats, unit by unit. Where a tie is open its cells have the fewer seats.
    public let seats: [[Int]]
    /// Each unit's divisor; its square where `divisorsAreSquared`.
    public let rowDivisors: [WideRational]
    /// Each category's divisor; its square where `divisorsAreSquared`.
    public let columnDivisors: [WideRational]
    /// True where the divisors are square roots and given by their squares, as ties of `huntingtonHill` may need it.
    public let divisorsAreSquared: Bool
    /// The cells that equally proportional matrices disagree about and no lot decided.
    public let undecided: [UndecidedCell]
    /// The cells that a lot decided, in the order in which they were drawn.
    public let drawn: [UndecidedCell]

    /// The seats that the undecided cells have to share beyond what `seats` says.
    public var remaining: Int {
        undecided.isEmpty
            ? 0 : problem.units.reduce(0) { $0 + $1.seats } - seats.reduce(0) { $0 + $1.reduce(0, +) }
    }

    init(
        _ problem: MatrixProblem, _ method: DivisorMethod, _ solution: BiproportionalSolution,
        undecided: [UndecidedCell]
    ) {
        var seats = solution.matrix
        for cell in undecided { seats[cell.row][cell.column] = cell.seats.lowerBound }
        self.init(problem, method, solution, seats, undecided: undecided, drawn: [])
    }

    /// The allocation in which the lot decides about the undecided cells.
    init(
        _ problem: MatrixProblem, _ method: DivisorMethod, _ solution: BiproportionalSolution,
        undecided: [UndecidedCell], lot: Lot
    ) {
        let width = problem.categories.count
        let order = undecided.sorted {
            lot.place(of: $0.row * width + $0.column) < lot.place(of: $1.row * width + $1.column)
        }
        var tied = TiedCells(solution.matrix, undecided)
        for cell in order { tied.decide(cell) }
        self.init(problem, method, solution, tied.seats, undecided: [], drawn: order)
    }

    private init(
        _ problem: MatrixProblem, _ method: DivisorMethod, _ solution: BiproportionalSolution, _ seats: [[Int]],
        undecided: [UndecidedCell], drawn: [UndecidedCell]
    ) {
        (self.problem, self.method, self.seats) = (problem, method, seats)
        (rowDivisors, columnDivisors) = (solution.rowDivisors, solution.columnDivisors)
        divisorsAreSquared = solution.divisorsAreSquared
        (self.undecided, self.drawn) = (undecided, drawn)
    }
}
