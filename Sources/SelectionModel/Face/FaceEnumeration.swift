import IntegerProgramming

/// Every selection of a face on which few nominees are free, looked at one by one.
///
/// Shares of six digits with weights make trees over so small a face that floating-point numbers cannot tell their nodes apart;
/// a few ten thousand selections are counted in whole numbers at once. Whoever checks the proof counts them again.
package struct FaceEnumeration {
    /// The best that is on the face.
    package struct Best: Equatable {
        /// A best selection, ascending; the first in the order of counting.
        package var selection: [Int]
        /// Its worth.
        package var value: Int
        /// True where another one is worth as much.
        package var isTied: Bool
    }

    private let face: Face
    private let objective: LevelObjective
    private let free: [Int]

    /// So many may be free: 65,536 selections. They take a fraction of a second, where six-digit shares defeat doubles
    /// (Search.md, “Constants”).
    package static let mostFree = 16
    /// So many rows are looked at in all, at most: a fraction of a second, since no clock is looked at meanwhile.
    private static let mostSteps = 1 << 24

    /// Nil where there are too many selections to look at.
    package init?(_ face: Face, maximizing objective: LevelObjective) {
        guard face.free.count <= FaceEnumeration.mostFree,
            (face.problem.rows.count + 1) << face.free.count <= FaceEnumeration.mostSteps
        else { return nil }
        (self.face, self.objective) = (face, objective)
        free = face.free.nominees.map { Int($0) }
    }

    /// The best selection on the face; nil where there is none.
    /// - Complexity: O(2^free × rows).
    package func best() -> Best? {
        var best: Best?
        forEachFeasible { selection in
            guard let value = face.value(of: selection, objective) else { return }
            if let known = best, known.value >= value {
                if known.value == value { best?.isTied = true }
            } else {
                best = Best(selection: selection, value: value, isTied: false)
            }
        }
        return best
    }

    /// Calls `body` with every selection, ascending, that keeps the rows which may not fall short, cutoffs aside.
    /// - Complexity: O(2^free × rows).
    package func forEachFeasible(_ body: ([Int]) -> Void) {
        let problem = face.problem
        let entries = free.map { problem.columns.entries(of: $0) }
        var isSoft = [Bool](repeating: false, count: problem.rows.count)
        for shortfall in problem.shortfalls { isSoft[shortfall.row] = true }
        let lower = problem.rows.indices.map { isSoft[$0] ? Int.min : problem.rows[$0].lower ?? .min }
        let upper = problem.rows.map { $0.upper ?? .max }
        var activities = problem.activities(of: face.included)
        var isIn = [Bool](repeating: false, count: free.count)
        func look() {
            for row in activities.indices where activities[row] < lower[row] || activities[row] > upper[row] { return }
            body((face.included + free.indices.filter { isIn[$0] }.map { free[$0] }).sorted())
        }
        look()
        // A Gray code: one nominee enters or leaves from one selection to the next.
        for number in 1..<(1 << free.count) {
            let place = number.trailingZeroBitCount
            let sign = isIn[place] ? -1 : 1
            isIn[place].toggle()
            for entry in entries[place] { activities[Int(entry.row)] += sign * entry.coefficient }
            look()
        }
    }
}
