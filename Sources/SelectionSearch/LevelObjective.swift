/// What a level, or a round of the lottery, is worth: for nominees and for shortfalls. It is maximized.
struct LevelObjective: Sendable {
    /// The worth of one unit of each shortfall, not positive; empty where shortfalls do not matter.
    let shortfallWorth: [Int]
    private let nomineeWorth: @Sendable (Int) -> Int

    /// What `nominee` is worth.
    func worth(_ nominee: Int) -> Int { nomineeWorth(nominee) }

    init(_ level: SelectionProblem.Level) {
        switch level {
        case .count:
            nomineeWorth = { _ in 1 }
            shortfallWorth = []
        case .shortfall(let weights):
            nomineeWorth = { _ in 0 }
            shortfallWorth = weights.map { -$0 }
        case .value(let values):
            nomineeWorth = { values[$0] }
            shortfallWorth = []
        }
    }

    /// The numbers drawn in `round` of the lottery; those of everyone on `face` are drawn once.
    init(lottery round: Int, on face: Face) {
        let draw = face.problem.lotteryNumber
        let drawn = Dictionary(uniqueKeysWithValues: (face.included + face.free).map { ($0, draw(round, $0)) })
        nomineeWorth = { drawn[$0] ?? draw(round, $0) }
        shortfallWorth = []
    }

    /// The exact value of a selection whose shortfalls are `amounts`.
    func value(of selection: [Int], amounts: [Int]) -> Int {
        selection.reduce(0) { $0 + worth($1) } + zip(shortfallWorth, amounts).reduce(0) { $0 + $1.0 * $1.1 }
    }
}
