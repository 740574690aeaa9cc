import Apportionment
import SelectionCore
import SelectionFile
import Wording

/// The reason why no matrix keeps the seats of units and categories: lines that need more seats than there are for them.
struct BiproportionalConflict {
    let problem: MatrixProblem
    let method: DivisorMethod
    /// The crowded lines and the only ones across where they can have seats.
    let kind: Kind

    enum Kind {
        /// A set of units and categories.
        case lines(MarginConflict)
        /// All of them: their seats are different numbers.
        case totals(units: Int, categories: Int)
    }

    /// The conflict in words.
    func text(_ language: Language) -> String {
        let words = AllocationWords(language: language)
        switch kind {
        case .totals(let units, let categories):
            return words.text(
                .conflictTotals(units: words.numbers.text(units), categories: words.numbers.text(categories)))
        case .lines(let conflict): return text(conflict, words)
        }
    }

    private func text(_ conflict: MarginConflict, _ words: AllocationWords) -> String {
        let units = lines(
            conflict.rows, problem.units, BiproportionalMessage.lineUnit, BiproportionalMessage.lineUnits, words)
        let categories = lines(
            conflict.columns, problem.categories, BiproportionalMessage.lineCategory,
            BiproportionalMessage.lineCategories, words)
        let ofRows = conflict.crowded == .rows
        let (crowded, across) = ofRows ? (units, categories) : (categories, units)
        let (needed, available) = (words.numbers.text(conflict.needed), words.numbers.text(conflict.available))
        let (owed, there) = (words.numbers.text(conflict.owed), words.numbers.text(conflict.available + conflict.owed))
        let name = words.name(ApportionmentMethod(rawValue: method.rawValue) ?? .webster)
        if (ofRows ? conflict.columns : conflict.rows).isEmpty {
            return words.text(.conflictNoWeight(seats: needed, lines: crowded))
        }
        if (ofRows ? conflict.rows : conflict.columns).isEmpty {
            return words.text(.conflictOwed(cells: owed, lines: across, method: name, seats: there))
        }
        return conflict.owed == 0
            ? words.text(.conflictMargins(seats: needed, lines: crowded, across: across, available: available))
            : words.text(
                .conflictMarginsOwed(
                    seats: needed, lines: crowded, across: across, available: there, owed: owed, method: name))
    }

    private func lines(
        _ indices: [Int], _ lines: [MatrixLine], _ one: (String) -> BiproportionalMessage,
        _ several: (String) -> BiproportionalMessage, _ words: AllocationWords
    ) -> String {
        let names = indices.map {
            words.text(.conflictLine(name: lines[$0].name, seats: words.numbers.text(lines[$0].seats)))
        }
        return words.text((names.count == 1 ? one : several)(words.list(names)))
    }

    /// The conflict for scripts: `needed` seats of the `crowded` lines, `available` ones across.
    var json: JSONValue {
        let (rows, columns, isCrowdedByRows, needed, available): ([Int], [Int], Bool, Int, Int)
        switch kind {
        case .lines(let conflict):
            (rows, columns) = (conflict.rows, conflict.columns)
            (isCrowdedByRows, needed, available) = (conflict.crowded == .rows, conflict.needed, conflict.available)
        case .totals(let units, let categories):
            (rows, columns) = (Array(problem.units.indices), Array(problem.categories.indices))
            (isCrowdedByRows, needed, available) = (units > categories, max(units, categories), min(units, categories))
        }
        return .fields([
            "units": .array(rows.map { .string(problem.units[$0].name) }),
            "categories": .array(columns.map { .string(problem.categories[$0].name) }),
            "crowded": .string(isCrowdedByRows ? "units" : "categories"), "needed": .count(needed),
            "available": .count(available), "message": .string(text(.english)),
        ])
    }
}
