import BigInt
import IntegerProgramming

/// What has to be counted of a panel: its seats, and families of rows of which each person counts in one at most.
struct CountedRows {
    /// A family of rows.
    struct Family {
        /// The rows' ranges.
        var ranges: [ClosedRange<Int>]
        /// The place among the rows of each type's row; -1 for none.
        var rowOfType: [Int]
        /// True where each person who can sit counts in one of the rows.
        var isComplete = false
    }

    /// What cannot be counted.
    enum Failure: Error {
        /// A row cannot be kept.
        case infeasible
        /// Rows count people otherwise than once each, or there are too many vectors of a household's seats.
        case tooMany
    }

    /// The seats that a panel may have.
    private(set) var sizes: ClosedRange<Int>
    /// The families.
    private(set) var families: [Family] = []
    /// The people, in steps; those who can never sit are left out.
    let units: [CountedUnit]
    /// The bits of any number of panels times their seats, at most.
    let numberBits: Int

    /// The rows of `types`' programme.
    /// - Complexity: O(nonzeros · families), and the units' options.
    init(_ types: PanelTypes) throws(Failure) {
        let program = types.program
        guard program.quantities.isEmpty,
            program.types.allSatisfy({ $0.entries.allSatisfy { $0.coefficient == 1 } })
        else { throw .tooMany }
        units = try CountedRows.units(types)
        let present = Set(units.flatMap(\.types))
        var columns = program.rows.map { _ in Set<Int>() }
        for type in present { for entry in program.types[type].entries { columns[Int(entry.row)].insert(type) } }
        let mostSeats = units.reduce(0) { $0 + ($1.options.map(\.total).max() ?? 0) }
        sizes = 0...mostSeats
        var limits: [(row: Int, range: ClosedRange<Int>)] = []
        for (row, range) in program.rows.enumerated() {
            let most = units.reduce(0) { $0 + CountedRows.most($1, columns[row]) }
            let (low, high) = (max(0, range.lower ?? 0), min(most, range.upper ?? most))
            guard low <= high else { throw .infeasible }
            if columns[row] == present {
                guard low <= sizes.upperBound, high >= sizes.lowerBound else { throw .infeasible }
                sizes = max(low, sizes.lowerBound)...min(high, sizes.upperBound)
            } else if low > 0 || high < most {
                limits.append((row, low...high))
            }
        }
        let people = units.flatMap(\.types).reduce(0) { $0 + types.members[$1].count }
        numberBits = CountedRows.bits(people: people, seats: sizes.upperBound)
        for limit in limits { add(columns[limit.row], limit.range, typeCount: program.types.count) }
        for index in families.indices {
            families[index].isComplete = present.allSatisfy { families[index].rowOfType[$0] >= 0 }
        }
    }

    private static func units(_ types: PanelTypes) throws(Failure) -> [CountedUnit] {
        let most = types.program.types.map(\.most)
        var units: [CountedUnit] = []
        for kind in types.households {
            guard let unit = CountedUnit(kind, most: kind.types.map { most[$0] }) else { throw .tooMany }
            units.append(unit)
        }
        let shared = Set(types.households.flatMap(\.types))
        for type in most.indices where most[type] > 0 && !shared.contains(type) {
            units.append(CountedUnit(type: type, members: types.members[type], most: most[type]))
        }
        return units.filter { $0.options.count > 1 }
    }

    /// The most that a unit adds to a row that counts `counted`.
    private static func most(_ unit: CountedUnit, _ counted: Set<Int>) -> Int {
        let isCounted = unit.types.map { counted.contains($0) }
        guard isCounted.contains(true) else { return 0 }
        return unit.options.map { option in
            zip(option.seats, isCounted).reduce(0) { $0 + ($1.1 ? $1.0 : 0) }
        }.max() ?? 0
    }

    /// Every number in a table counts different choices of at most `seats` of `people`, or adds up their seats.
    private static func bits(people: Int, seats: Int) -> Int {
        var (choices, sum) = (BigUInt(1), BigUInt(1))
        for chosen in 0..<min(seats, people) {
            choices = choices * BigUInt(people - chosen) / BigUInt(chosen + 1)
            sum += choices
        }
        return (sum * BigUInt(max(seats, 1))).bitWidth
    }

    /// Puts a row into the first family with whose rows it shares nobody.
    private mutating func add(_ counted: Set<Int>, _ range: ClosedRange<Int>, typeCount: Int) {
        var range = range
        range = range.lowerBound...max(range.lowerBound, min(range.upperBound, sizes.upperBound))
        let index =
            families.firstIndex { family in counted.allSatisfy { family.rowOfType[$0] < 0 } } ?? families.count
        if index == families.count {
            families.append(Family(ranges: [], rowOfType: [Int](repeating: -1, count: typeCount)))
        }
        for type in counted { families[index].rowOfType[type] = families[index].ranges.count }
        families[index].ranges.append(range)
    }
}
