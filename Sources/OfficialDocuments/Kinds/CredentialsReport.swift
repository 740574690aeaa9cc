import CalendarDays
import ExactArithmetic
import SelectionCore
import SelectionInput
import SelectionReport
import Wording

/// The report on the delegates' credentials (báo cáo thẩm tra tư cách đại biểu): how many, of which classes and units, and what they
/// are by each breakdown. Every breakdown has its base, and adds up to it.
extension ExportMaterial {
    /// The report.
    var credentialsReport: OfficialDocument {
        var paper = paper(
            .reportPaper, .credentialsSubject(conference: conference), sheet: .credentialsSheet,
            [ReportSection(say(.numbersHeading), attendanceBlocks)]
                + breakdowns.map { breakdown in
                    ReportSection(
                        breakdown.title,
                        breakdown.notes.map { .paragraph(ReportParagraph($0, level: 0)) } + [.table(table(breakdown))])
                }
                + [ReportSection(say(.byUnit), [.table(unitTable)])]
                + (isPublic ? [] : [ReportSection(say(.incompleteHeading), incomplete)]))
        paper.addressee = say(.congress)
        return paper
    }

    /// How many are convened, came, did not, and why.
    private var attendanceBlocks: [ReportBlock] {
        let convened = sentence(.convened(count: numbers.text(delegates.count)))
        guard let attendance else { return [convened] }
        let present = delegates.count { attendance[inputs.pool.id($0)]?.isPresent ?? false }
        let absent = byName(delegates.filter { !(attendance[inputs.pool.id($0)]?.isPresent ?? false) })
        let counts = sentence(
            .presence(
                present: numbers.text(present), share: percent(present, of: delegates.count),
                absent: numbers.text(absent.count)))
        guard !absent.isEmpty, !isPublic else { return [convened, counts] }
        let table = people(
            absent, key: "absent",
            further: [(say(.reason), { attendance[inputs.pool.id($0)]?.reason ?? say(.notStated) })])
        return [convened, counts, .table(table)]
    }

    /// A breakdown of the delegates.
    struct Breakdown {
        var title: String
        var parts: [(name: String, count: Int)]
        /// What else is said of it, such as the oldest and the youngest.
        var notes: [String] = []
        /// The number of people that it is of, to which the parts add up.
        var base: Int { parts.reduce(0) { $0 + $1.count } }
    }

    /// All breakdowns for which the file has a column.
    var breakdowns: [Breakdown] {
        var all: [Breakdown] = []
        if inputs.plan.composition != nil || fields[.class] != nil { all.append(breakdown(say(.byClass), by: group)) }
        for field in [PersonField.gender, .ethnicity, .religion]
        where fields[field] != nil && !(isPublic && field == .religion) {
            all.append(breakdown(heading(field), by: { text(field, $0) }))
        }
        if let ages { all.append(ages) }
        for field in [PersonField.party, .education, .profession, .theory, .sector, .award, .kind, .direct, .research]
        where fields[field] != nil {
            all.append(breakdown(heading(field), by: { text(field, $0) }))
        }
        return all
    }

    private func heading(_ field: PersonField) -> String {
        let heading = fields[field].map { inputs.pool.records.headers[$0] } ?? ""
        return say(.by(heading: heading.prefix(1).lowercased() + heading.dropFirst()))
    }

    private func breakdown(_ title: String, by text: (Int) -> String) -> Breakdown {
        let parts = grouped(delegates, by: text).map {
            (name: $0.name.isEmpty ? say(.notStated) : $0.name, count: $0.rows.count)
        }
        // Those of whom nothing is stated stand last.
        let stated = parts.filter { $0.name != say(.notStated) }
        return Breakdown(title: title, parts: stated + parts.filter { $0.name == say(.notStated) })
    }

    /// The bands of ages; nil where the file has neither ages nor birth dates.
    private var ages: Breakdown? {
        guard fields[.age] != nil || (fields[.birth] != nil && day != nil) else { return nil }
        let known = delegates.map { (row: $0, age: age($0)) }
        let bands: [(name: PaperContentMessage, range: ClosedRange<Int>)] = [
            (.under30, 0...29), (.from30, 30...40), (.from41, 41...50), (.from51, 51...60), (.over60, 61...200),
        ]
        var parts = bands.map { band in
            (name: say(band.name), count: known.count { $0.age.map(band.range.contains) ?? false })
        }
        let unknown = known.count { $0.age == nil }
        if unknown > 0 { parts.append((say(.notStated), unknown)) }
        var breakdown = Breakdown(title: say(.byAge), parts: parts)
        let stated = known.compactMap { entry in entry.age.map { (row: entry.row, age: $0) } }
        if let oldest = stated.max(by: { $0.age < $1.age }), let youngest = stated.min(by: { $0.age < $1.age }) {
            let mean = Rational(stated.reduce(0) { $0 + $1.age }, stated.count)
            breakdown.notes.append(
                say(.meanAge(mean: decimal(mean, digits: 1), count: numbers.text(stated.count))))
            breakdown.notes.append(
                isPublic
                    ? say(.ageRange(oldest: "\(oldest.age)", youngest: "\(youngest.age)"))
                    : say(
                        .ageEnds(
                            oldest: name(oldest.row), age: "\(oldest.age)", youngest: name(youngest.row),
                            other: "\(youngest.age)")))
        }
        return breakdown
    }

    /// The age that the file states, or that follows from the day of birth; nil where neither says it.
    func age(_ row: Int) -> Int? {
        if let age = Int(text(.age, row)), (0...200).contains(age) { return age }
        let written = text(.birth, row)
        guard let day, !written.isEmpty else { return nil }
        do throws(WrittenDay.Fault) {
            let birth = try WrittenDay(written)
            guard birth.last <= day else { return nil }
            return birth.isYear ? day.date.year - birth.first.date.year : day.age(ofBornOn: birth.first)
        } catch {
            return nil
        }
    }

    /// A breakdown as a table with its base; in papers for everybody without the counts by which somebody is known.
    private func table(_ breakdown: Breakdown) -> ReportTable {
        var table = ReportTable(
            "breakdown", [.text(say(.criterion)), .count(say(.people)), .share(say(.percentColumn))])
        let hidden =
            isPublic ? SmallCells([breakdown.parts.map(\.count)]).isHidden[0] : breakdown.parts.map { _ in false }
        for (part, isHidden) in zip(breakdown.parts, hidden) {
            table.add([
                .text(part.name),
                isHidden
                    ? .text(part.count < SmallCells.least ? "< 3" : "…")
                    : .number(numbers.text(part.count), .count(part.count)),
                isHidden
                    ? .text("…")
                    : .number(percent(part.count, of: breakdown.base), .share(part.count, of: breakdown.base)),
            ])
        }
        let base = breakdown.base
        table.addTotal([
            .text(say(.total)), .number(numbers.text(base), .count(base)),
            .number(percent(base, of: base), .share(base, of: base)),
        ])
        return table
    }

    /// Units by classes, with sums.
    private var unitTable: ReportTable {
        let classes = grouped(delegates, by: group).map(\.name)
        let units = grouped(delegates, by: unit)
        let counts = units.map { part in classes.map { name in part.rows.count { group($0) == name } } }
        let hidden = isPublic ? SmallCells(counts).isHidden : counts.map { $0.map { _ in false } }
        var table = ReportTable(
            "units",
            [.count(say(.number)), .text(say(.unitWord))] + classes.map { .count($0.isEmpty ? say(.notStated) : $0) }
                + [.count(say(.total))])
        for (index, part) in units.enumerated() {
            let cells = zip(counts[index], hidden[index]).map { count, isHidden in
                isHidden
                    ? ReportCell.text(count < SmallCells.least ? "< 3" : "…")
                    : .number(numbers.text(count), .count(count))
            }
            table.add(
                [.number("\(index + 1)", .count(index + 1)), .text(part.name.isEmpty ? say(.notStated) : part.name)]
                    + cells
                    + [.number(numbers.text(part.rows.count), .count(part.rows.count))])
        }
        let sums = classes.indices.map { column in counts.reduce(0) { $0 + $1[column] } }
        table.addTotal(
            [.blank, .text(say(.total))] + sums.map { .number(numbers.text($0), .count($0)) }
                + [.number(numbers.text(delegates.count), .count(delegates.count))])
        return table
    }

    /// Those of whom something is missing that a report on credentials needs.
    private var incomplete: [ReportBlock] {
        let needed = [PersonField.gender, .ethnicity, .birth, .age, .party, .award].filter { fields[$0] != nil }
        let lacking = byName(delegates.filter { row in needed.contains { text($0, row).isEmpty } })
        guard !lacking.isEmpty else { return [sentence(.nothingMissing)] }
        let missing: (Int) -> String = { row in
            needed.filter { text($0, row).isEmpty }.compactMap { fields[$0].map { inputs.pool.records.headers[$0] } }
                .joined(separator: "; ")
        }
        return [.table(people(lacking, key: "incomplete", further: [(say(.missingColumn), missing)]))]
    }

    /// A share in percent with two decimals, rounded half up, by whole numbers: one rule for all papers.
    func percent(_ part: Int, of whole: Int) -> String {
        whole == 0 ? "–" : decimal(Rational(part, whole) * 100, digits: 2)
    }

    /// A quantity with so many decimals, as the language writes it.
    private func decimal(_ quantity: Rational, digits: Int) -> String {
        let text = quantity.fixed(digits)
        return language == .vietnamese ? text.replacing(".", with: ",") : text
    }
}
