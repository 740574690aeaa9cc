/// An earlier level with the least value that it must keep: a row over a face's free nominees and the shortfalls.
struct Demand: Sendable {
    /// The level.
    let objective: LevelObjective
    /// What it is worth at least.
    let value: Int

    /// What `nominee` adds.
    func coefficient(ofNominee nominee: Int) -> Int { objective.worth(nominee) }

    /// What a unit of a shortfall adds.
    func coefficient(ofShortfall index: Int) -> Int {
        objective.shortfallWorth.isEmpty ? 0 : objective.shortfallWorth[index]
    }
}
