import Apportionment
import SelectionCore

extension Lot {
    /// The published lottery among units: each has the numbers that follow from the seed and its name, as nominees have
    /// by their ids; the greater number is served first.
    public init(seed: String, units: [AllocationUnit]) {
        self.init(seed: seed, names: units.map(\.name))
    }

    /// The published lottery among the cells of a matrix, unit by unit: each draws by its unit's name, a line feed and
    /// its category's name.
    public init(seed: String, cellsOf problem: MatrixProblem) {
        let names = problem.units.indices.flatMap { unit in
            problem.categories.indices.map { problem.drawName(unit: unit, category: $0) }
        }
        self.init(seed: seed, names: names)
    }

    private init(seed: String, names: [String]) {
        self.init(names: names, rounds: Lottery.rounds) { name, round in
            Lottery.number(seed: seed, id: name, round: round)
        }
    }
}
