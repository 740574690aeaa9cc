/// The delegates of each unit by classes. The breakdown by class shows the same sums, and papers for everybody hide them in both.
struct UnitsByClasses {
    /// What papers for everybody do not show.
    struct Hidden {
        var cells: [[Bool]]
        var rowSums: [Bool]
        var columnSums: [Bool]
    }

    /// The units, and the classes, a blank for those of whom none is stated.
    let units: [String]
    let classes: [String]
    /// The delegates of each unit by classes.
    let counts: [[Int]]
    /// What is not shown; nil where somebody would be known all the same.
    let hidden: Hidden?

    /// The sums of classes.
    var classSums: [Int] { classes.indices.map { column in counts.reduce(0) { $0 + $1[column] } } }
    /// True where a class is not shown, or none is.
    var isAnyClassHidden: Bool { hidden?.columnSums.contains(true) ?? true }

    init(units: [String], classes: [String], counts: [[Int]], isPublic: Bool) {
        (self.units, self.classes, self.counts) = (units, classes, counts)
        guard isPublic else {
            hidden = Hidden(
                cells: counts.map { $0.map { _ in false } }, rowSums: units.map { _ in false },
                columnSums: classes.map { _ in false })
            return
        }
        let cells = SmallCells(counts, hidesSums: true, hidesColumnSums: true)
        // The sums of a single unit are its counts.
        let columnSums = counts.count == 1 ? cells.isHidden[0] : cells.isColumnSumHidden
        hidden =
            cells.isProtected
            ? Hidden(cells: cells.isHidden, rowSums: cells.isRowSumHidden, columnSums: columnSums) : nil
    }

    /// The parts of the breakdown by class that are not shown; nil where none can be.
    func hiddenParts(of breakdown: Breakdown, unstated: String) -> [Bool]? {
        guard let hidden else { return nil }
        let places = Dictionary(zip(classes, hidden.columnSums)) { first, _ in first }
        return breakdown.parts.map { part in places[part.name == unstated ? "" : part.name] ?? true }
    }
}

extension ExportMaterial {
    /// The class of a nominee; blank also where its cell says in words that none is stated.
    func statedGroup(_ row: Int) -> String { group(row) == say(.notStated) ? "" : group(row) }

    /// The delegates by units and classes: in the order of the table of units, else the largest unit first.
    var unitsByClasses: UnitsByClasses {
        let classes = grouped(delegates, by: statedGroup).map(\.name)
        let largest = grouped(delegates, by: unit)
        let parts =
            units == nil
            ? largest
            : inUnitOrder(Dictionary(uniqueKeysWithValues: largest.map { ($0.name, $0.rows) })).map {
                (name: $0.unit, rows: $0.part)
            }
        let counts = parts.map { part in
            let own = Dictionary(grouping: part.rows, by: statedGroup).mapValues(\.count)
            return classes.map { own[$0] ?? 0 }
        }
        return UnitsByClasses(units: parts.map(\.name), classes: classes, counts: counts, isPublic: isPublic)
    }
}
