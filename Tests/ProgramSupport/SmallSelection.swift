import ExactArithmetic
import IntegerProgramming
import SelectionModel

/// A selection among a few nominees: the contribution of each code of the one attribute to rows, the exclusions,
/// points, targets.
///
/// Row 0 counts everyone, and a row for each code its nominees; then come the rows of `named`, then those of `targets`.
package struct SmallSelection: Sendable {
    /// Each nominee's code.
    package var codes: [Int]
    /// Each nominee's points.
    package var points: [Int]
    /// The numbers of seats that are allowed.
    package var seats: IntegerProgram.Row
    /// The numbers of selected nominees of each code, from code 0 on, that are allowed.
    package var ofCode: [IntegerProgram.Row]
    /// Rows that count the nominees they name.
    package var named: [(members: [Int], range: IntegerProgram.Row)] = []
    /// The targets: a code, the number aimed at, and the weight of each who is missing.
    package var targets: [(code: Int, atLeast: Int, weight: Int)] = []
    /// The nominees who must be in, and those who must be out.
    package var (included, excluded): ([Int], [Int]) = ([], [])

    /// Nominees with these codes and points.
    package init(codes: [Int], points: [Int], seats: ClosedRange<Int>, ofCode: [IntegerProgram.Row] = []) {
        (self.codes, self.points) = (codes, points)
        self.seats = .init(lower: seats.lowerBound, upper: seats.upperBound)
        let rows = max(ofCode.count, (codes.max() ?? -1) + 1)
        self.ofCode = ofCode + Array(repeating: .init(), count: rows - ofCode.count)
    }

    /// The problem: as many as possible, then the targets, then the points, then the lottery.
    package var problem: SelectionProblem {
        let firstNamed = 1 + ofCode.count
        let firstTarget = firstNamed + named.count
        let entries = ofCode.indices.map { code in
            [RowEntry(row: Int32(1 + code), coefficient: 1)]
                + targets.enumerated().filter { $1.code == code }
                .map { RowEntry(row: Int32(firstTarget + $0.offset), coefficient: 1) }
        }
        var memberships: [Int: [RowEntry]] = [:]
        for (index, row) in named.enumerated() {
            for nominee in row.members {
                memberships[nominee, default: []].append(RowEntry(row: Int32(firstNamed + index), coefficient: 1))
            }
        }
        let worth = NomineeValues(terms: [
            .init(codes: PackedCodes(points.indices.map { UInt32($0) }, below: points.count), worth: points)
        ])
        let levels: [SelectionProblem.Level] =
            [.count] + (targets.isEmpty ? [] : [.shortfall(weights: targets.map(\.weight))]) + [.value(worth)]
        return SelectionProblem(
            columns: PackedColumns(
                count: codes.count, common: [RowEntry(row: 0, coefficient: 1)],
                tables: [
                    AttributeTable(
                        codes: PackedCodes(codes.map { UInt32($0) }, below: entries.count), entriesOfCode: entries)
                ], memberships: memberships),
            rows: [seats] + ofCode + named.map(\.range) + targets.map { .init(lower: $0.atLeast) },
            included: included, excluded: excluded,
            shortfalls: targets.indices.map { .init(row: firstTarget + $0, maximum: targets[$0].atLeast) },
            levels: levels, lotteryRounds: 3
        ) { round, nominee in (nominee * 7_919 + round * 104_729 + 17) % 1_048_573 }
    }
}

extension SmallSelection {
    /// Eight nominees of three codes with drawn bounds, some of which nobody can keep; the same for the same seed.
    package static func random(seed: Int) -> SmallSelection {
        var random = SplitMix64(seed: UInt64(seed))
        let nominees = 8
        let seats = random.below(6)
        var selection = SmallSelection(
            codes: (0..<nominees).map { _ in random.below(3) }, points: (0..<nominees).map { _ in random.below(5) },
            seats: seats...(seats + random.below(3)),
            ofCode: (0..<3).map { _ in
                let lower = random.below(3)
                return .init(lower: lower, upper: random.below(3) == 0 ? nil : lower + random.below(3))
            })
        for _ in 0..<random.below(4) {
            let first = random.below(nominees - 1)
            selection.named.append(([first, first + 1 + random.below(nominees - 1 - first)], .init(upper: 1)))
        }
        for _ in 0..<random.below(3) {
            selection.targets.append((random.below(3), 1 + random.below(4), 1 + random.below(3)))
        }
        if random.below(3) == 0 { selection.included = [random.below(nominees)] }
        let out = random.below(nominees)
        if random.below(3) == 0, !selection.included.contains(out) { selection.excluded = [out] }
        return selection
    }

    /// A case that searches stumble over.
    package struct BentCase: Sendable, CustomStringConvertible {
        /// The peculiarity of the case.
        package let description: String
        /// The selection.
        package let selection: SmallSelection
    }

    /// Cases that have a selection.
    package static let bentCases: [BentCase] = {
        var allIn = SmallSelection(codes: [0, 1, 0], points: [1, 2, 3], seats: 0...3)
        allIn.included = [0, 1, 2]
        var allOut = SmallSelection(codes: [0, 1, 0], points: [1, 2, 3], seats: 0...3)
        allOut.excluded = [0, 1, 2]
        var fixed = SmallSelection(codes: [0, 1, 1], points: [1, 2, 3], seats: 1...1)
        (fixed.included, fixed.excluded) = ([1], [0, 2])
        var degenerate = SmallSelection(
            codes: [0, 0, 0, 1, 1, 1], points: [2, 2, 2, 2, 2, 2], seats: 4...4,
            ofCode: [.init(lower: 2, upper: 2), .init(lower: 2, upper: 2)])
        degenerate.named = [
            ([0, 1, 2], .init(upper: 2)), ([3, 4, 5], .init(lower: 2)), ([0, 1, 2], .init(lower: 2)),
        ]
        return [
            .init(description: "nobody is nominated", selection: .init(codes: [], points: [], seats: 0...3)),
            .init(
                description: "nobody is wanted", selection: .init(codes: [0, 1], points: [1, 2], seats: 0...0)),
            .init(description: "one nominee", selection: .init(codes: [0], points: [5], seats: 1...1)),
            .init(description: "all are in", selection: allIn),
            .init(description: "all are out", selection: allOut),
            .init(description: "all are fixed", selection: fixed),
            .init(description: "degenerate vertices", selection: degenerate),
        ]
    }()

    /// More seats to fill than nominees: one row alone shows that there is no selection.
    package static let impossibleByRow = SmallSelection(codes: [0, 1, 1], points: [1, 2, 3], seats: 4...5)
    /// Two rows that the relaxation shows to contradict each other.
    package static let impossibleByBound: SmallSelection = {
        var selection = SmallSelection(codes: [0, 0, 1, 1], points: [1, 2, 3, 4], seats: 0...4)
        selection.named = [([0, 1, 2], .init(lower: 3)), ([1, 2, 3], .init(upper: 1))]
        return selection
    }()
    /// Two of four who all exclude each other: half of everybody keeps every row, and modulo 2 nothing is wrong.
    package static let impossibleForPeopleOnly: SmallSelection = {
        var selection = SmallSelection(codes: [0, 0, 1, 1], points: [1, 2, 3, 4], seats: 2...2)
        selection.named = (0..<4).flatMap { first in
            (first + 1..<4).map { (members: [first, $0], range: IntegerProgram.Row(upper: 1)) }
        }
        return selection
    }()
    /// Three clubs that need one member each, and nominees who are in two clubs each.
    package static let impossibleByParity: SmallSelection = {
        var selection = SmallSelection(codes: [0, 0, 0, 0, 0, 0], points: [1, 2, 3, 4, 5, 6], seats: 0...6)
        selection.named = (0..<3).map { club in
            ((0..<6).filter { $0 % 3 == club || ($0 + 1) % 3 == club }, .init(lower: 1, upper: 1))
        }
        return selection
    }()
    /// Every selection that is impossible, and why.
    package static let impossibleCases: [BentCase] = [
        .init(description: "by one row", selection: impossibleByRow),
        .init(description: "by two rows", selection: impossibleByBound),
        .init(description: "by parity", selection: impossibleByParity),
        .init(description: "for people, not for fractions", selection: impossibleForPeopleOnly),
    ]
}
