/// What selecting a nominee is worth beyond its rows, each level far above the next.
struct GreedyWorth {
    /// How far one step of a level is above the whole next level.
    static let ratio = 1e5

    private let seatWorth: Double
    private let meritWorth: Double
    private let values: NomineeValues?

    init(_ problem: SelectionProblem) {
        var (seat, merit, values) = (0.0, 0.0, NomineeValues?.none)
        for (index, level) in problem.levels.enumerated() {
            let worth = GreedyWorth.ofStep(inLevel: index, of: problem.levels.count)
            switch level {
            case .count: seat = worth
            case .shortfall: break
            case .value(let points):
                let largest = points.terms.reduce(0) { $0 + ($1.worth.max() ?? 0) }
                merit = worth / Double(max(largest, 1))
                values = points
            }
        }
        (seatWorth, meritWorth, self.values) = (seat, merit, values)
    }

    /// What one step of a level is worth; the lottery, which comes last, is worth less than 1.
    static func ofStep(inLevel index: Int, of count: Int) -> Double {
        (index..<count).reduce(1) { worth, _ in worth * ratio }
    }

    /// The nominee's merit in the level's units.
    func merit(of nominee: Int) -> Int { values?[nominee] ?? 0 }

    func worth(of nominee: Int, _ problem: SelectionProblem) -> Double {
        let lot = Double(problem.lotteryNumber(0, nominee)) * 0x1p-20
        return seatWorth + meritWorth * Double(merit(of: nominee)) + lot
    }
}
