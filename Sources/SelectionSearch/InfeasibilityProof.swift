import IntegerProgramming

extension IntegerProgram {
    /// What missing a row's range by one costs: much, so that small prices survive their rounding.
    private static let elasticCost = 1 << 20

    /// This programme with two columns more for each row that pay for missing its range: its value is 0 where the
    /// programme's relaxation has a solution, and below 0 where it has none.
    func elastic() -> IntegerProgram {
        var program = IntegerProgram(rows: rows)
        for (index, column) in columns.enumerated() {
            program.addColumn(
                .init(objective: 0, lower: column.lower, upper: column.upper), entries: entries(ofColumn: index))
        }
        let (least, most) = activityRanges()
        for (index, row) in rows.enumerated() {
            if let lower = row.lower, lower > least[index] {
                program.addColumn(
                    .init(objective: -IntegerProgram.elasticCost, lower: 0, upper: lower - least[index]),
                    entries: [.init(row: Int32(index), coefficient: 1)])
            }
            if let upper = row.upper, upper < most[index] {
                program.addColumn(
                    .init(objective: -IntegerProgram.elasticCost, lower: 0, upper: most[index] - upper),
                    entries: [.init(row: Int32(index), coefficient: -1)])
            }
        }
        return program
    }

    /// The least and the most that each row can come to within the columns' bounds.
    func activityRanges() -> (least: [Int], most: [Int]) {
        var least = [Int](repeating: 0, count: rows.count)
        var most = least
        for (index, column) in columns.enumerated() {
            for entry in entries(ofColumn: index) {
                let ends = (entry.coefficient * column.lower, entry.coefficient * column.upper)
                least[Int(entry.row)] += min(ends.0, ends.1)
                most[Int(entry.row)] += max(ends.0, ends.1)
            }
        }
        return (least, most)
    }
}

/// Whether a programme's relaxation is proven to have no solution, in whole numbers.
///
/// The relaxation of the elastic programme gives duals; rounded, they bound its value from above. Every solution of the
/// programme itself would have the value 0, so a bound below 0 proves that there is none.
func isProvenInfeasible(
    _ program: IntegerProgram, engine: any IntegerProgramSolver, control: SolveControl
) throws(SolverFailure) -> Bool {
    let elastic = program.elastic()
    guard case .optimal(_, let duals) = try engine.relax(elastic, control: control) else { return false }
    return LagrangianBound(elastic, duals: duals).scaled < 0
}
