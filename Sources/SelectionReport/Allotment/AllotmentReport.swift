import Apportionment
import SelectionCore
import Wording

/// An allotment of seats to units as text: for people, for scripts, for spreadsheets, for a plan.
package struct AllotmentReport {
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

    /// The report as people read it in a terminal.
    package func table(_ language: Language) -> String {
        let words = AllotmentWords(language: language)
        let page = AllotmentPage(
            allocation: allocation, words: words, check: AllotmentCheck(allocation: allocation), seed: seed)
        let outlook = outlook.map(page.outlook) ?? []
        let sections = [[page.heading], page.table, page.notes, outlook].filter { !$0.isEmpty }
        return sections.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
    }

    /// A quota file as plans read it: `value,min,max`, both the seats.
    package var quotas: String {
        let rows = zip(allocation.problem.units, allocation.seats).map { [$0.name, "\($1)", "\($1)"] }
        return ([["value", "min", "max"]] + rows).map(CSVReport.recordLine).joined()
    }

    /// The allotment for spreadsheets, with exact quantities as fractions. Headers are in English.
    package var csv: String {
        let check = AllotmentCheck(allocation: allocation)
        let header = [
            "unit", "weight", "quotient", "share", "base", "bonus", "appointed", "min", "max", "available", "seats",
            "tied",
        ]
        let rows = allocation.problem.units.enumerated().map { index, unit in
            [
                unit.name, "\(unit.weight)", check.quotient(of: index)?.description ?? "",
                allocation.fairShare(of: index).description, "\(allocation.problem.base)", "\(unit.bonus)",
                "\(unit.appointed)", text(unit.minimum), text(unit.maximum), text(unit.available),
                "\(allocation.seats[index])", allocation.tie?.units.contains(index) ?? false ? "yes" : "",
            ]
        }
        return ([header] + rows).map(CSVReport.line).joined()
    }

    private func text(_ number: Int?) -> String { number.map { "\($0)" } ?? "" }
}
