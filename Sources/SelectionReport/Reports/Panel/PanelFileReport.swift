import ExactArithmetic
import FairLottery
import SelectionFile
import Wording

/// Everybody's chance in a file of a drawn panel, and whether its sums and its draw are right.
package struct PanelFileReport: Report {
    private let file: PanelFile

    /// The report of `file`.
    package init(_ file: PanelFile) { self.file = file }

    package func document(_ language: Language) -> ReportDocument {
        let numbers = NumberStyle(language)
        func say(_ message: PanelMessage) -> String { Message(message).text(language) }
        var lines: [String] = []
        if file.panels == 0 {
            lines.append(say(.panelNothingListed))
        } else if file.wrong.isEmpty, file.strangers.isEmpty, file.total == .one {
            lines.append(say(.panelSumsHold(panels: numbers.text(file.panels))))
        } else {
            let people = file.wrong.map(\.id) + file.strangers
            lines.append(say(.panelSumsWrong(people: people.joined(separator: ", "))))
        }
        if let redrawn = file.redrawn, let seed = file.seed {
            let holds = Set(redrawn) == Set(file.drawn)
            lines.append(say(holds ? .panelDrawHolds(seed: seed) : .panelDrawWrong(seed: seed)))
        }
        var table = ReportTable(
            "chances",
            [.text(say(.panelColumnID)), .share(say(.panelColumnChance)), .amount(say(.panelColumnFraction))])
        for chance in file.chances.sorted(by: { ($0.stated, $0.id) < ($1.stated, $1.id) }) {
            let percent = numbers.percent(
                Rational(Int((chance.stated.approximation * 1e8).rounded()), 100_000_000))
            let fraction = chance.stated.description
            table.add([
                .text(chance.id), .number(percent, .long(fraction)),
                .number(fraction.count > 24 ? "…" : fraction, .long(fraction)),
            ])
        }
        return ReportDocument(
            say(.panelChancesHeading), language: language,
            sections: [ReportSection(ReportBlock.sentences(lines)), ReportSection([.table(table)])])
    }

    package func json(version: String) -> String {
        JSONValue.fields([
            "holds": file.panels == 0 ? .null : .bool(file.holds), "panels": .count(file.panels),
            "chances": .array(
                file.chances.map {
                    .fields(["id": .string($0.id), "chance": .string($0.counted.description)])
                }),
            "drawn": .array((file.redrawn ?? file.drawn).map(JSONValue.string)), "version": .string(version),
        ]).document
    }
}
