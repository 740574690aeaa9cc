import SelectionModel

/// The worth of selecting a nominee beyond its rows, each level far above the next.
struct LocalSearchWorth {
    /// The factor by which one step of a level is above the whole next level. Chosen; no measurement is recorded.
    static let ratio = 1e5

    private let seatWorth: Double
    /// The values added up for nominees, and the worth of one of their units, level by level.
    private let merits: [(values: NomineeValues, unit: Double)]

    init(_ problem: SelectionProblem) {
        var (seat, merits) = (0.0, [(values: NomineeValues, unit: Double)]())
        for (index, level) in problem.levels.enumerated() {
            let worth = LocalSearchWorth.ofStep(inLevel: index, of: problem.levels.count)
            switch level {
            case .count: seat = worth
            case .shortfall: break
            case .value(let points):
                let largest = points.terms.reduce(0) { sum, term in
                    sum + term.worth.reduce(0) { max($0, Int($1.magnitude)) }
                }
                merits.append((points, worth / Double(max(largest, 1))))
            }
        }
        (seatWorth, self.merits) = (seat, merits)
    }

    /// The worth of one step of a level; the lottery, which comes last, is worth less than 1.
    static func ofStep(inLevel index: Int, of count: Int) -> Double {
        (index..<count).reduce(1) { worth, _ in worth * ratio }
    }

    /// The nominee's contribution to levels of values, those of earlier levels far above later ones.
    func merit(of nominee: Int) -> Double {
        merits.reduce(0) { $0 + $1.unit * Double($1.values[nominee]) }
    }

    func worth(of nominee: Int, _ problem: SelectionProblem) -> Double {
        let lot = Double(problem.lotteryNumber(0, nominee)) * 0x1p-20
        return seatWorth + merit(of: nominee) + lot
    }
}
