import IntegerProgramming

/// An earlier level with the value that it must keep: a row over a face's free nominees and the shortfalls.
package struct ObjectiveCutoff: Sendable {
    /// The level.
    package let objective: LevelObjective
    /// The least that it is worth.
    package let value: Int
    /// True where it is proven that it cannot be worth more: then relaxations may not assume more either.
    package let isOptimum: Bool

    /// `objective` is worth `value` at least, and no more where that is its optimum.
    package init(objective: LevelObjective, value: Int, isOptimum: Bool) {
        (self.objective, self.value, self.isOptimum) = (objective, value, isOptimum)
    }

    /// True where it is the number of delegates.
    package var isSeats: Bool {
        if case .constant(1) = objective.nominees { objective.shortfallWorth.isEmpty } else { false }
    }

    /// The row's range.
    package var range: IntegerProgram.Row { .init(lower: value, upper: isOptimum ? value : nil) }

    /// The amount that `nominee` adds.
    package func coefficient(ofNominee nominee: Int) -> Int { objective.worth(nominee) }

    /// The amount that a unit of a shortfall adds.
    package func coefficient(ofShortfall index: Int) -> Int {
        objective.shortfallWorth.isEmpty ? 0 : objective.shortfallWorth[index]
    }
}
