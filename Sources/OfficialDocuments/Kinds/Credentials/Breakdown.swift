import ExactArithmetic
import SelectionReport
import Wording

/// A breakdown of people: everybody is in exactly one part of it.
struct Breakdown {
    /// The heading above it.
    var title: String
    /// The parts, those of whom nothing is stated last.
    var parts: [(name: String, count: Int)]
    /// The number of those of whom it is stated.
    var stated: Int
    /// What else is said of it, such as the oldest and the youngest.
    var notes: [String] = []
    /// True for each part that papers for everybody do not show, where another table settles it; nil where this one does.
    var hidden: [Bool]?
    /// The number of people that it is of, to which the parts add up.
    var base: Int { parts.reduce(0) { $0 + $1.count } }

    /// The sum of the percentages as they are printed, in hundredths.
    var printedHundredths: Int { parts.reduce(0) { $0 + Breakdown.hundredths($1.count, of: base) } }

    /// A share in hundredths of a percent, halves rounded up.
    static func hundredths(_ part: Int, of whole: Int) -> Int { whole == 0 ? 0 : (part * 20_000 + whole) / (whole * 2) }
}

extension ExportMaterial {
    /// A breakdown of `rows` by what is stated of each, blank where nothing is: the largest part first.
    func breakdown(_ title: String, _ rows: [Int], by text: (Int) -> String) -> Breakdown {
        // A cell that says in words that nothing is stated is no value of its own.
        let parts = grouped(rows) { row in text(row) == say(.notStated) ? "" : text(row) }
        let stated = parts.filter { !$0.name.isEmpty }.map { (name: $0.name, count: $0.rows.count) }
        let unstated = parts.first { $0.name.isEmpty }.map { [(name: say(.notStated), count: $0.rows.count)] } ?? []
        return Breakdown(
            title: title, parts: stated + unstated, stated: rows.count - (unstated.first?.count ?? 0))
    }

    /// A breakdown as a section: what is said of it, then the table; in papers for everybody without the counts by which somebody is
    /// known, and without the table where these could be worked out all the same.
    func section(_ breakdown: Breakdown) -> ReportSection {
        let notes = breakdown.notes.map { ReportBlock.paragraph(ReportParagraph($0, level: 0)) }
        guard let hidden = breakdown.hidden ?? hiddenCells(breakdown.parts.map(\.count)) else {
            return ReportSection(breakdown.title, notes + [tooFew])
        }
        return ReportSection(breakdown.title, notes + [.table(table(breakdown, hidden))])
    }

    /// The sentence in the place of a table in which everybody would be known.
    var tooFew: ReportBlock { .paragraph(ReportParagraph(say(CredentialsMessage.tooFew), level: 0)) }

    /// A breakdown as a table with its base.
    private func table(_ breakdown: Breakdown, _ hidden: [Bool]) -> ReportTable {
        var table = ReportTable(
            "breakdown", [.text(say(.criterion)), .count(say(.people)), .share(say(.percentColumn))])
        let base = breakdown.base
        for (part, isHidden) in zip(breakdown.parts, hidden) {
            table.add([
                .text(part.name),
                breakdown.hidden == nil ? cell(part.count, isHidden: isHidden) : sum(part.count, isHidden: isHidden),
                isHidden ? .text("…") : share(part.count, of: base),
            ])
        }
        table.addTotal([.text(say(.total)), cell(base), share(base, of: base)])
        table.note = note(breakdown, isPartlyHidden: hidden.contains(true))
        return table
    }

    /// The base of a breakdown, and the sum of what is printed where rounding makes it another than 100.
    private func note(_ breakdown: Breakdown, isPartlyHidden: Bool) -> String? {
        guard breakdown.base > 0, !isPartlyHidden else { return nil }
        let (stated, base) = (numbers.text(breakdown.stated), numbers.text(breakdown.base))
        var sentences = [say(.baseOfShares(base: base, stated: stated))]
        let sum = breakdown.printedHundredths
        if sum != 10_000 {
            sentences.append(say(.roundedShares(sum: decimal(Rational(sum, 100), digits: 2))))
        }
        return sentences.joined(separator: " ")
    }

    /// The counts that papers for everybody do not show of some that are printed with their sum, none in other papers; nil where no
    /// choice of them keeps one from being worked out.
    func hiddenCells(_ counts: [Int]) -> [Bool]? {
        guard isPublic, !counts.isEmpty else { return counts.map { _ in false } }
        let cells = SmallCells([counts])
        return cells.isProtected ? cells.isHidden[0] : nil
    }

    /// A sum, or what stands in its place where it is hidden: one mark for all, which says nothing of it.
    func sum(_ count: Int, isHidden: Bool) -> ReportCell { isHidden ? .text("…") : cell(count) }

    /// A count, or what stands in its place where it is hidden.
    func cell(_ count: Int, isHidden: Bool) -> ReportCell {
        isHidden ? .text(count < SmallCells.least ? "< 3" : "…") : cell(count)
    }
}
