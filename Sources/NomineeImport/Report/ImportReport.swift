import SelectionReport
import Wording

/// What came of an import, as the office reads it.
package struct ImportReport: Report {
    let result: ImportResult

    /// The report on `result`.
    package init(_ result: ImportResult) { self.result = result }

    /// The answer as people read it: how many, what waits, what was done, what is missing.
    package func document(_ language: Language) -> ReportDocument {
        func words(_ message: ImportReportMessage) -> String { Message(message).text(language) }
        let nominees = result.rows.count
        let files = Set(result.files.map(\.file)).count
        var verdict = [words(.nominees(nominees: "\(nominees)", files: "\(files)"))]
        verdict.append(
            result.waiting == 0 ? words(.nothingWaits) : words(.waiting(lines: "\(result.waiting)")))
        return ReportDocument(
            words(.title), language: language,
            sections: [
                ReportSection(verdict.map { .paragraph(ReportParagraph($0, level: 0)) }),
                ReportSection(words(.filesHeading), [.table(filesTable(language))]),
                ReportSection(words(.rulesHeading), result.review.isEmpty ? [] : [.table(rulesTable(language))]),
                ReportSection(words(.completenessHeading), [.table(completenessTable(language))]),
            ])
    }

    private func count(_ number: Int) -> ReportCell { .number("\(number)", .count(number)) }

    private func filesTable(_ language: Language) -> ReportTable {
        func words(_ message: ImportReportMessage) -> String { Message(message).text(language) }
        var table = ReportTable(
            "files",
            [
                .text(words(.file)), .text(words(.sheet)), .count(words(.headerRow)), .count(words(.nomineesColumn)),
                .count(words(.leftOut)),
            ])
        for file in result.files {
            table.add([
                .text(file.file), .text(file.sheet ?? "–"), file.header.map(count) ?? .text("–"), count(file.nominees),
                count(file.leftOut),
            ])
        }
        if result.files.count > 1 {
            table.addTotal([
                .text(words(.sum)), .blank, .blank, count(result.files.reduce(0) { $0 + $1.nominees }),
                count(result.files.reduce(0) { $0 + $1.leftOut }),
            ])
        }
        return table
    }

    private func rulesTable(_ language: Language) -> ReportTable {
        func words(_ message: ImportReportMessage) -> String { Message(message).text(language) }
        var table = ReportTable(
            "rules",
            [.text(words(.rule)), .count(words(.done)), .count(words(.waitingColumn)), .count(words(.answered))])
        for rule in ImportRule.allCases {
            let lines = result.review.filter { $0.rule == rule }
            guard !lines.isEmpty else { continue }
            table.add([
                .text(rule.text(language)), count(lines.count(where: \.isCertain)),
                count(lines.count(where: \.isWaiting)),
                count(lines.count { $0.answer != nil }),
            ])
        }
        table.addTotal([
            .text(words(.sum)), count(result.review.count(where: \.isCertain)), count(result.waiting),
            count(result.review.count { $0.answer != nil }),
        ])
        return table
    }

    /// Units with the numbers of what their nominees lack, in the columns of which anything is missing.
    private func completenessTable(_ language: Language) -> ReportTable {
        func words(_ message: ImportReportMessage) -> String { Message(message).text(language) }
        let completeness = result.completeness
        let lacking = completeness.headings.indices.filter { column in
            completeness.units.contains { $0.missing[column] > 0 }
        }
        var table = ReportTable(
            "completeness",
            [.text(words(.unit)), .count(words(.nomineesColumn)), .text(words(.seats))]
                + lacking.map { .count(completeness.headings[$0]) })
        for unit in completeness.units {
            table.add(
                [
                    .text(unit.name ?? words(.noUnit)), count(unit.nominees),
                    .text(ImportReport.seats(unit), tone: unit.lacksNominees ? .broken : nil),
                ] + lacking.map { count(unit.missing[$0]) })
        }
        table.addTotal(
            [.text(words(.sum)), count(completeness.units.reduce(0) { $0 + $1.nominees }), .blank]
                + lacking.map { column in count(completeness.units.reduce(0) { $0 + $1.missing[column] }) })
        let notes = [
            completeness.seatsOrigin.map { words($0.message) }, lacking.isEmpty ? nil : words(.missingNote),
        ]
        table.note = notes.compactMap(\.self).isEmpty ? nil : notes.compactMap(\.self).joined(separator: " ")
        return table
    }

    /// The seats of a unit: “8”, “8–12”, “≥ 8”, “≤ 12”, or a dash.
    static func seats(_ unit: Completeness.Unit) -> String {
        switch (unit.least, unit.most) {
        case (nil, nil): "–"
        case (let least?, nil): "≥ \(least)"
        case (nil, let most?): "≤ \(most)"
        case (let least?, let most?): least == most ? "\(least)" : "\(least)–\(most)"
        }
    }
}
