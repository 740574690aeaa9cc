import Apportionment
import SelectionCore
import Wording

/// An allocation of seats to units for people, for scripts, for spreadsheets, for a plan.
package struct AllocationReport: Report {
    let allocation: Allocation
    let seed: String?
    let outlook: AllocationOutlook?

    /// A report of `allocation`.
    /// - Parameters:
    ///   - seed: of the lot that settled ties; nil where none was asked for.
    ///   - outlook: said too where it is given.
    package init(_ allocation: Allocation, seed: String? = nil, outlook: AllocationOutlook? = nil) {
        (self.allocation, self.seed, self.outlook) = (allocation, seed, outlook)
    }

    /// The way to check the seats and what is open; who is next; then the units.
    package func document(_ language: Language) -> ReportDocument {
        let sheet = AllocationSheet(
            allocation: allocation, words: AllocationWords(language: language),
            check: AllocationCheck(allocation: allocation), seed: seed)
        return ReportDocument(
            sheet.heading, language: language,
            sections: [
                ReportSection(sheet.notes.map(ReportBlock.paragraph)),
                ReportSection(ReportBlock.sentences(outlook.map(sheet.outlook) ?? [], level: 0)),
                ReportSection([.table(sheet.table)]),
            ])
    }

    /// A quota file as plans read it: `value,min,max`, both the seats.
    package var quotas: String {
        let rows = zip(allocation.problem.units, allocation.seats).map { [$0.name, "\($1)", "\($1)"] }
        return ([["value", "min", "max"]] + rows).map(CSVRecord.exactLine).joined()
    }

    /// The allocation for spreadsheets, with exact quantities as fractions. Headers are in English.
    package func csv(_ language: Language) -> String {
        let check = AllocationCheck(allocation: allocation)
        let header = [
            "unit", "weight", "quotient", "share", "base", "bonus", "appointed", "min", "max", "available", "seats",
            "tied", "divisor",
        ]
        let divisor = AllocationReport.divisor(allocation.certificate).value ?? ""
        let rows = allocation.problem.units.enumerated().map { index, unit in
            [
                unit.name, "\(unit.weight)", check.quotient(of: index)?.description ?? "",
                allocation.fairShare(of: index).description, "\(allocation.problem.base)", "\(unit.bonus)",
                "\(unit.appointed)", text(unit.minimum), text(unit.maximum), text(unit.available),
                "\(allocation.seats[index])", allocation.tie?.units.contains(index) ?? false ? "yes" : "",
                divisor,
            ]
        }
        return ([header] + rows).map(CSVRecord.line).joined()
    }

    private func text(_ number: Int?) -> String { number.map { "\($0)" } ?? "" }
}
