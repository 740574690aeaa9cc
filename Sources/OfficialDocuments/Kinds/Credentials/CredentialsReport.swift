import SelectionCore
import SelectionInput
import SelectionReport
import Wording

/// The report on the delegates' credentials (báo cáo thẩm tra tư cách đại biểu): how many, of which classes and units, and what they
/// are by each breakdown. Every breakdown has its base, and adds up to it.
extension ExportMaterial {
    /// The report; whoever lacks something is on a list that goes with it.
    var credentialsReport: OfficialDocument {
        var paper = paper(
            .reportPaper, .credentialsSubject(conference: conference), sheet: .credentialsSheet,
            [ReportSection(say(.numbersHeading), numberBlocks)] + attendanceSections + breakdowns.map(section)
                + [ReportSection(say(.byUnit), [unitTable.map { .table($0) } ?? tooFew])]
                + (isPublic
                    ? []
                    : [
                        ReportSection(say(.incompleteHeading), completeness),
                        ReportSection([.paragraph(ReportParagraph(say(.confirmation), level: 0))]),
                    ]))
        paper.addressee = say(.congress)
        let lacking = delegates.filter { !missing($0).isEmpty }
        if !isPublic, !lacking.isEmpty {
            let list = people(
                byName(lacking), key: "incomplete",
                further: [(say(.missingColumn), { row in missing(row).joined(separator: "; ") })])
            paper.appendices = [
                ReportDocument(say(.incompleteList), language: language, sections: [ReportSection([.table(list)])])
            ]
        }
        return paper
    }

    /// How many are convened, and from how many units.
    private var numberBlocks: [ReportBlock] {
        let convened = sentence(.convened(count: numbers.text(delegates.count)))
        guard fields[.unit] != nil else { return [convened] }
        let units = Set(delegates.map(unit).filter { !$0.isEmpty })
        return [convened, .paragraph(ReportParagraph(say(.fromUnits(count: numbers.text(units.count))), level: 0))]
    }

    // MARK: Breakdowns

    /// All breakdowns for which the file has a column.
    var breakdowns: [Breakdown] {
        var all: [Breakdown] = []
        if inputs.plan.composition != nil || fields[.class] != nil {
            var classes = breakdown(say(.byClass), delegates, by: group)
            if isPublic { classes.hidden = unitsByClasses.hiddenParts(of: classes, unstated: say(.notStated)) }
            all.append(classes)
        }
        all += breakdowns(of: [.gender, .ethnicity, .religion])
        if let ages = ages(delegates) { all.append(ages) }
        return all
            + breakdowns(of: [.party, .education, .profession, .theory, .sector, .award, .kind, .direct, .research])
    }

    /// Fields that papers for everybody leave out, though they only count.
    private static let sensitive: Set<PersonField> = [.religion, .party]

    /// Breakdowns by those of some fields that the file has.
    func breakdowns(of wanted: [PersonField]) -> [Breakdown] {
        wanted.filter { fields[$0] != nil && !(isPublic && ExportMaterial.sensitive.contains($0)) }.map { field in
            var breakdown = breakdown(heading(field), delegates) { value(field, $0) }
            if field == .ethnicity, !isPublic { breakdown.notes = minorities(breakdown) }
            return breakdown
        }
    }

    private func heading(_ field: PersonField) -> String {
        switch field {
        case .party: return say(.byParty)
        case .direct: return say(.byDirectWork)
        case .research: return say(.byResearch)
        default:
            let heading = fields[field].map { inputs.pool.records.headers[$0] } ?? ""
            return say(.by(heading: heading.prefix(1).lowercased() + heading.dropFirst()))
        }
    }

    /// What a field says of somebody; a yes, a no or the day of joining the Party in words.
    private func value(_ field: PersonField, _ row: Int) -> String {
        let written = text(field, row)
        let names: (yes: CredentialsMessage, no: CredentialsMessage)
        switch field {
        case .party: names = (.partyMember, .noPartyMember)
        case .direct: names = (.directWorker, .noDirectWorker)
        case .research: names = (.researcher, .noResearcher)
        default: return written
        }
        if let isTrue = StatedTruth.of(written) { return say(isTrue ? names.yes : names.no) }
        return field == .party && StatedTruth.isDay(written) ? say(names.yes) : written
    }

    /// How many of those of whom it is stated are not Kinh.
    private func minorities(_ breakdown: Breakdown) -> [String] {
        let kinh = delegates.count { EyeKey.of(text(.ethnicity, $0)) == "kinh" }
        guard breakdown.stated > 0 else { return [] }
        let count = breakdown.stated - kinh
        let sentence = CredentialsMessage.minorities(
            count: numbers.text(count), share: percent(count, of: delegates.count),
            unstated: numbers.text(delegates.count - breakdown.stated))
        return [say(sentence)]
    }

    /// Units by classes, with sums; nil where papers for everybody would show too much of somebody.
    private var unitTable: ReportTable? {
        let table = unitsByClasses
        guard let hidden = table.hidden else { return nil }
        var report = ReportTable(
            "units",
            [.count(say(.number)), .text(say(.unitWord))]
                + table.classes.map { .count($0.isEmpty ? say(.notStated) : $0) } + [.count(say(.total))])
        for (index, unit) in table.units.enumerated() {
            let cells = zip(table.counts[index], hidden.cells[index]).map { cell($0, isHidden: $1) }
            let sum = sum(table.counts[index].reduce(0, +), isHidden: hidden.rowSums[index])
            report.add(
                [cell(index + 1), .text(unit.isEmpty ? say(.notStated) : fullName(ofUnit: unit))] + cells + [sum])
        }
        let sums = zip(table.classSums, hidden.columnSums).map { sum($0, isHidden: $1) }
        report.addTotal([.blank, .text(say(.total))] + sums + [cell(delegates.count)])
        return report
    }

    // MARK: Complete records

    /// What a report on credentials needs of everybody; a day of birth or an age is asked for apart.
    private static let needed: [PersonField] = [
        .gender, .ethnicity, .party, .education, .profession, .theory, .award, .unit,
    ]

    /// The headings of what is missing of a delegate.
    private func missing(_ row: Int) -> [String] {
        let headers = inputs.pool.records.headers
        let blank = ExportMaterial.needed.compactMap { field in
            fields[field].flatMap { text(field, row).isEmpty ? headers[$0] : nil }
        }
        guard let birth = fields[.birth] ?? fields[.age] else { return blank }
        switch statedAge(row) {
        case .years: return blank
        case .unstated: return blank + [headers[birth]]
        // Without a day, no age follows from any birth: that is said once, not of everybody.
        case .unclear:
            return day == nil && fields[.birth] != nil ? blank : blank + [say(.unclear(heading: headers[birth]))]
        }
    }

    /// How many lack what.
    private var completeness: [ReportBlock] {
        let lacking = delegates.map(missing).filter { !$0.isEmpty }
        guard !lacking.isEmpty else { return [sentence(.nothingMissing)] }
        var table = ReportTable(
            "missing", [.text(say(.missingColumn)), .count(say(.people)), .share(say(.percentColumn))])
        let counts = Dictionary(lacking.flatMap(\.self).map { ($0, 1) }, uniquingKeysWith: +)
        for (heading, count) in counts.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) {
            table.add([.text(heading), cell(count), share(count, of: delegates.count)])
        }
        table.note = say(.severalMissing)
        let count = say(
            .incompleteRecords(count: numbers.text(lacking.count), delegates: numbers.text(delegates.count)))
        return [.paragraph(ReportParagraph(count, level: 0)), .table(table)]
    }
}
