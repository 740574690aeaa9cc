import FairLottery
import IntegerProgramming

/// The cheapest change of a pool's limits that lets a panel keep all of them.
///
/// A limit that moves by n people costs n. Of the changes that cost least, it is one that moves the fewest limits. Both are
/// proven: by counting each feature alone where a panel costs no more than that, else by integer programmes over types, see
/// `FairLottery/PanelTypes`. The same pool has the same changes everywhere.
package struct PanelRelaxation: Sendable, Equatable {
    /// A side of a value's range.
    package enum Bound: String, Sendable {
        case minimum = "min"
        case maximum = "max"
    }

    /// A limit that moves.
    package struct Change: Sendable, Equatable {
        /// The names of the feature and of its value.
        package var feature: String
        package var value: String
        /// The side that moves.
        package var bound: Bound
        /// The limit as it is, and as it has to be.
        package var from: Int
        package var to: Int
    }

    /// What the search for it ended with.
    package enum Answer: Sendable, Equatable {
        /// These changes are enough, and nothing cheaper is; there are none where a panel keeps the limits as they are.
        case changes(PanelRelaxation)
        /// Proven: not even the widest limits let a panel be.
        case infeasible
        /// It had to end before anything was proven.
        case stopped(StopReason)
    }

    /// The changes, by the order of features and values.
    package var changes: [Change]
    /// The pool with its limits so changed.
    package var pool: PanelPool

    /// Looks for the cheapest changes within the widest limits; a value without any may have any number of people.
    /// - Parameter seated: how many of each value, by feature, sit already beside the people of the pool: limits are told
    ///   with them. By default nobody.
    package static func cheapest(
        for pool: PanelPool, seated: [[Int]] = [], control: StoppingCriteria = StoppingCriteria()
    ) -> Answer {
        cheapest(for: pool, seated: seated, control: control, moves: RelaxationSearch.moves)
    }

    /// The same, with so many moves of the search for a panel that costs no more than counting proves: none leaves all to
    /// the integer programmes.
    static func cheapest(for pool: PanelPool, seated: [[Int]], control: StoppingCriteria, moves: Int) -> Answer {
        guard let program = RelaxationProgram(pool), let bound = RelaxationBound(program.within, stated: pool) else {
            return .infeasible
        }
        switch program.cheapest(bound.cost, control: control, moves: moves) {
        case .infeasible: return .infeasible
        case .stopped(let reason, _): return .stopped(reason)
        case .optimal(let values):
            return .changes(PanelRelaxation(pool, program.moves(values), seated: seated))
        }
    }

    private init(_ pool: PanelPool, _ moves: [RelaxationProgram.Move], seated: [[Int]]) {
        (changes, self.pool) = ([], pool)
        for move in moves {
            let (feature, value) = (pool.features[move.feature], pool.features[move.feature].values[move.value])
            let others = seated.isEmpty ? 0 : seated[move.feature][move.value]
            func add(_ bound: Bound, from: Int, to: Int) {
                guard from != to else { return }
                changes.append(
                    Change(
                        feature: feature.name, value: value.name, bound: bound, from: from + others, to: to + others))
            }
            add(.minimum, from: value.range.lowerBound, to: move.range.lowerBound)
            add(.maximum, from: value.range.upperBound, to: move.range.upperBound)
            self.pool.features[move.feature].values[move.value].range = move.range
        }
    }
}
