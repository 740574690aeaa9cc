import Apportionment
import SelectionCore

extension Lot {
    /// The published lottery among units: each has the numbers that follow from the seed and its name, as nominees have
    /// by their ids; the greater number is served first.
    public init(seed: String, units: [AllocationUnit]) {
        self.init(names: units.map(\.name), rounds: Lottery.rounds) { name, round in
            Lottery.number(seed: seed, id: name, round: round)
        }
    }
}
