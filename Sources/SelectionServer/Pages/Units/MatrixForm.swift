import DelegateSelection
import SelectionStore

/// Units and categories with their seats and weights, as the page's form or the store has them.
struct MatrixForm: Sendable {
    /// The files in which a conference keeps them; the first two are those that `delegates allocate --categories` reads.
    static let (unitsFile, categoriesFile, settingsFile) = (
        "matrix-units.csv", "matrix-categories.csv", "matrix.csv"
    )
    /// The first two columns of the units' table.
    private static let heads = ["unit", "seats"]

    /// The units: name, seats, then a weight for each category, which the headings name.
    var units: AllotmentForm
    /// The seats of each category, as they are written.
    private(set) var seats: [String]

    /// What the store has.
    init(_ document: (String) -> String?) throws(InputRejection) {
        func table(_ name: String) throws(InputRejection) -> TableCells? {
            guard let text = document(name) else { return nil }
            return try TableCells.read(InputFile(name: name, bytes: text.utf8))
        }
        let stored = try table(MatrixForm.unitsFile) ?? TableCells(headings: MatrixForm.heads, rows: [])
        units = try AllotmentForm(units: stored, text: document(MatrixForm.settingsFile)) { _ in "" }
        seats = (try table(MatrixForm.categoriesFile)?.rows ?? []).map { $0.count > 1 ? $0[1] : "" }
        fit()
    }

    /// What a form says.
    init(_ form: FormFields) throws {
        units = try AllotmentForm(form)
        guard units.table.headings.starts(with: MatrixForm.heads) else { throw Refusal.malformed }
        seats = []
        fit()
        for (name, value) in form.beginning(with: "c.") {
            guard let category = Int(name), seats.indices.contains(category) else { throw Refusal.malformed }
            seats[category] = AllotmentForm.line(value)
        }
    }

    /// Each category has seats, written or not.
    private mutating func fit() {
        let count = categories.count
        seats = Array(seats.prefix(count)) + Array(repeating: "", count: max(0, count - seats.count))
    }

    /// The names of the categories.
    var categories: [String] { Array(units.table.headings.dropFirst(MatrixForm.heads.count)) }

    /// The rows of the units' table.
    var rows: [[String]] { units.table.rows }

    /// The method as it is written.
    var method: String { units["method"] }

    /// The files as they are kept.
    var texts: [(name: String, text: String)] {
        let settings = ["method", "lot", "drawn"].compactMap { name in units.settings[name].map { [name, $0] } }
        return [
            (MatrixForm.unitsFile, OfficeStore.text(units.table)), (MatrixForm.categoriesFile, categoriesText),
            (MatrixForm.settingsFile, ([["setting", "value"]] + settings).map(CSVRecord.exactLine).joined()),
        ]
    }

    /// The categories as the command reads them.
    var categoriesText: String {
        ([["category", "seats"]] + zip(categories, seats).map { [$0, $1] }).map(CSVRecord.exactLine).joined()
    }

    /// A digest of everything that the seats follow from; a lot is for this alone.
    var digest: String { Digest.of(OfficeStore.text(units.table) + categoriesText + method) }

    /// The seed that was drawn for exactly this.
    var lot: String? { units.settings["drawn"] == digest ? units.settings["lot"] : nil }

    /// Takes over the lot that the store has.
    mutating func takeLot(of stored: MatrixForm) { units.takeLot(of: stored.units) }

    /// Puts a drawn seed in, for what the form says now.
    mutating func draw(_ seed: String) { (units.settings["lot"], units.settings["drawn"]) = (seed, digest) }

    /// Changes rows or columns as a button says; the first two columns stay.
    mutating func change(_ deed: String) throws {
        let parts = deed.split(separator: ".").map(String.init)
        if parts.first == "drop" {
            guard parts.count == 2, let column = Int(parts[1]), column >= MatrixForm.heads.count,
                column < units.table.headings.count
            else { return }
            seats.remove(at: column - MatrixForm.heads.count)
        }
        try units.change(deed)
        fit()
    }

    /// Takes other units with their seats; weights of units of the same name stay.
    mutating func take(_ allocation: Allocation) {
        let old = Dictionary(rows.map { ($0[0], $0) }, uniquingKeysWith: { first, _ in first })
        units.table.rows = zip(allocation.problem.units, allocation.seats).map { unit, seats in
            [unit.name, "\(seats)"] + (old[unit.name]?.dropFirst(2) ?? ArraySlice(categories.map { _ in "" }))
        }
    }

    /// Takes the values that nominees have as categories, and how many each unit nominated as weights; seats of categories of the
    /// same name stay.
    mutating func count(_ nominees: [(unit: String, category: String)]) {
        let old = Dictionary(zip(categories, seats), uniquingKeysWith: { first, _ in first })
        var (names, counts): ([String], [[String]: Int]) = ([], [:])
        for nominee in nominees where !nominee.unit.isEmpty && !nominee.category.isEmpty {
            if !names.contains(nominee.category) { names.append(nominee.category) }
            counts[[nominee.unit, nominee.category], default: 0] += 1
        }
        names = Array(names.sorted().prefix(AllotmentForm.mostColumns - MatrixForm.heads.count))
        var rows = rows.map { Array($0.prefix(MatrixForm.heads.count)) }
        let known = Set(rows.map { $0[0] })
        rows += Set(nominees.map(\.unit)).subtracting(known).filter { !$0.isEmpty }.sorted().map { [$0, ""] }
        units.table = TableCells(
            headings: MatrixForm.heads + names,
            rows: rows.map { row in row + names.map { "\(counts[[row[0], $0]] ?? 0)" } })
        seats = names.map { old[$0] ?? "" }
    }
}

/// The answer to what a form asks of `DelegateSelector`.
struct MatrixAnswer: Sendable {
    let form: MatrixForm
    private(set) var faults: [AllotmentQuestion.Fault] = []
    private(set) var warnings: [Diagnostic] = []
    private(set) var answer: AllocationAnswer?

    /// The answer to `form`.
    /// - Parameter lot: the seed that settles ties; by default the one that was drawn for this form.
    init(_ form: MatrixForm, lot: String? = nil) throws {
        self.form = form
        if form.categories.isEmpty { faults.append(.init(field: nil, words: Message(MatrixMessage.categoriesNeeded))) }
        if form.rows.isEmpty { faults.append(.init(field: nil, words: Message(MatrixMessage.unitsNeeded))) }
        let method = DivisorMethod(rawValue: form.method)
        if method == nil { faults.append(.init(field: "method", words: Message(UnitsMessage.unknownMethod))) }
        guard faults.isEmpty, let method else { return }
        do {
            let read = try MatrixFiles.read(
                units: InputFile(name: MatrixForm.unitsFile, bytes: OfficeStore.text(form.units.table).utf8),
                categories: InputFile(name: MatrixForm.categoriesFile, bytes: form.categoriesText.utf8),
                delimiter: ",")
            warnings = read.warnings
            answer = try DelegateSelector.allocate(
                AllocationRequest(.matrix(read.problem, method), lot: lot ?? form.lot))
        } catch let rejection as InputRejection {
            faults = rejection.diagnostics.map { fault($0) }
        } catch is MatrixError {
            faults = [.init(field: nil, words: Message(MatrixMessage.unusable))]
        }
    }

    /// A problem of the tables, beside the field that it is about.
    private func fault(_ diagnostic: Diagnostic) -> AllotmentQuestion.Fault {
        var field: String?
        if let place = diagnostic.location, place.line > 1 {
            let line = place.line - 2
            if place.file == MatrixForm.categoriesFile {
                field = place.column == 1 ? "h" : "c.\(line)"
            } else if line < form.rows.count {
                field = "r.\(line).\(max(0, min(place.column - 1, form.units.table.headings.count - 1)))"
            }
        }
        return AllotmentQuestion.Fault(field: field, words: Message(saying: diagnostic))
    }

    /// The seats; nil where there are none.
    var allocation: MatrixAllocation? {
        if case .matrix(let allocation) = answer { allocation } else { nil }
    }

    /// The cells that are tied, by their names.
    func tied(_ words: (MatrixMessage) -> String) -> [String] {
        (allocation?.undecided ?? []).map { cell in
            words(.cellOf(unit: form.rows[cell.row][0], category: form.categories[cell.column]))
        }
    }

    /// The report; nil where nothing could be asked.
    var report: (any Report)? {
        switch answer {
        case .matrix(let allocation): BiproportionalReport(allocation, seed: form.lot)
        case .impossibleMatrix(let outcome, let problem, let method): BiproportionalRefusal(outcome, problem, method)
        default: nil
        }
    }
}
