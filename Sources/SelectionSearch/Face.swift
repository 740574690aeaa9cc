import IntegerProgramming

/// The selections that still matter: who is in, who is out, who is free, and what earlier levels must keep.
///
/// It only shrinks. A nominee leaves `free` when a bound in whole numbers shows that every selection worth looking at
/// has that nominee on the same side.
struct Face: Sendable {
    /// An earlier level with the value that must be kept, or a selection that must not come again.
    enum Demand: Sendable {
        /// The level's value is at least this.
        case atLeast(LevelObjective, Int)
        /// The selection, ascending, differs from this one.
        case differs(from: Set<Int>)
    }

    /// The problem.
    let problem: SelectionProblem
    /// Who is in, ascending.
    private(set) var included: [Int]
    /// Who may be in or out, ascending.
    private(set) var free: [Int]
    /// What earlier levels demand.
    var demands: [Demand] = []

    /// Everyone who is not pinned is free.
    init(_ problem: SelectionProblem) {
        self.problem = problem
        included = problem.included
        var pinned = [Bool](repeating: false, count: problem.columns.count)
        for nominee in problem.included + problem.excluded { pinned[nominee] = true }
        free = pinned.indices.filter { !pinned[$0] }
    }

    /// Fixes every free nominee whose reduced cost is larger in size than `slack`: in where it is positive.
    /// - Parameter reducedCosts: one for each nominee of `free`.
    mutating func fix(reducedCosts: [Int], slack: Int128) {
        let sides = zip(free, reducedCosts)
        let fixedIn = sides.filter { Int128($0.1) > slack }.map(\.0)
        free = sides.filter { abs(Int128($0.1)) <= slack }.map(\.0)
        included = (included + fixedIn).sorted()
    }
}

extension Face {
    /// How far a target may fall short at most, given what earlier levels must keep.
    func most(ofShortfall index: Int) -> Int {
        demands.reduce(problem.shortfalls[index].maximum) { most, demand in
            guard case .atLeast(let objective, let value) = demand, !objective.shortfallWorth.isEmpty,
                objective.shortfallWorth[index] < 0
            else { return most }
            return min(most, value / objective.shortfallWorth[index])
        }
    }

    /// The exact worth of `selection`, or nil where it is not on the face: it breaks a rule, a pin or a demand.
    func value(of selection: [Int], _ objective: LevelObjective) -> Int? {
        guard problem.isFeasible(selection) else { return nil }
        let amounts = problem.shortfallAmounts(activities: problem.activities(of: selection))
        let meetsDemands = demands.allSatisfy { demand in
            switch demand {
            case .atLeast(let level, let value): level.value(of: selection, amounts: amounts) >= value
            case .differs(let other): other != Set(selection)
            }
        }
        return meetsDemands ? objective.value(of: selection, amounts: amounts) : nil
    }
}

/// An integer programme over a face, with what its columns stand for.
struct FaceProgram {
    /// The programme; its first columns are the face's free nominees, then come the shortfalls.
    let program: IntegerProgram
    /// What the fixed nominees add to the objective.
    let constant: Int
    private let face: Face

    /// The programme that maximizes `objective` over `face`.
    init(_ face: Face, maximizing objective: LevelObjective) {
        self.face = face
        let demandRows = face.demands.map { DemandRow($0, face) }
        let fixed = face.problem.activities(of: face.included)
        let rows = zip(face.problem.rows, fixed).map { row, activity in
            IntegerProgram.Row(lower: row.lower.map { $0 - activity }, upper: row.upper.map { $0 - activity })
        }
        var program = IntegerProgram(rows: rows + demandRows.map(\.row))
        let firstDemand = rows.count
        func demandEntries(_ coefficient: (DemandRow) -> Int) -> [RowEntry] {
            demandRows.enumerated().compactMap { index, demand in
                let value = coefficient(demand)
                return value == 0 ? nil : RowEntry(row: Int32(firstDemand + index), coefficient: value)
            }
        }
        for nominee in face.free {
            program.addColumn(
                .init(objective: objective.worth(nominee), lower: 0, upper: 1),
                entries: face.problem.columns.entries(of: nominee)
                    + demandEntries { $0.coefficient(ofNominee: nominee) })
        }
        for (index, shortfall) in face.problem.shortfalls.enumerated() {
            let worth = objective.shortfallWorth.isEmpty ? 0 : objective.shortfallWorth[index]
            program.addColumn(
                .init(objective: worth, lower: 0, upper: face.most(ofShortfall: index)),
                entries: [RowEntry(row: Int32(shortfall.row), coefficient: 1)]
                    + demandEntries { $0.coefficient(ofShortfall: index) })
        }
        self.program = program.tightened()
        constant = face.included.reduce(0) { $0 + objective.worth($1) }
    }

    /// The values of the shortfalls where nobody is free, if they keep every row.
    var onlySolution: [Int]? {
        let activities = program.activities(at: program.columns.map { _ in 0 })
        let values = face.problem.shortfalls.map { max(0, (program.rows[$0.row].lower ?? 0) - activities[$0.row]) }
        return face.free.isEmpty && program.isFeasible(values) ? values : nil
    }

    /// The selection that the programme's `values` stand for, ascending.
    func selection(_ values: [Int]) -> [Int] {
        (face.included + zip(face.free, values).filter { $0.1 != 0 }.map(\.0)).sorted()
    }
}

/// A demand as a row over a face's free nominees and the shortfalls.
private struct DemandRow {
    let row: IntegerProgram.Row
    private let demand: Face.Demand

    init(_ demand: Face.Demand, _ face: Face) {
        self.demand = demand
        switch demand {
        case .atLeast(let objective, let value):
            row = .init(lower: value - face.included.reduce(0) { $0 + objective.worth($1) })
        case .differs(let selection):
            let inFree = face.free.count { selection.contains($0) }
            let differsAlready =
                inFree + face.included.count { selection.contains($0) } < selection.count
                || face.included.contains { !selection.contains($0) }
            row = .init(lower: (differsAlready ? 0 : 1) - inFree)
        }
    }

    func coefficient(ofNominee nominee: Int) -> Int {
        switch demand {
        case .atLeast(let objective, _): objective.worth(nominee)
        case .differs(let selection): selection.contains(nominee) ? -1 : 1
        }
    }

    func coefficient(ofShortfall index: Int) -> Int {
        switch demand {
        case .atLeast(let objective, _): objective.shortfallWorth.isEmpty ? 0 : objective.shortfallWorth[index]
        case .differs: 0
        }
    }
}
