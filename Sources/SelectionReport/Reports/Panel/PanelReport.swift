import ExactArithmetic
import FairLottery
import Foundation
import Wording

/// A panel drawn by lot for people, spreadsheets and scripts.
package struct PanelReport: Report {
    let answer: PanelAnswer
    let language: Language
    /// Everybody's exact chance in the published panels; empty where there are none.
    let chances: [BigRational]
    /// Everybody's chance in what is drawn from: the tickets, where there are some.
    let odds: [BigRational]

    /// The report of `answer`.
    package init(_ answer: PanelAnswer, _ language: Language) {
        (self.answer, self.language) = (answer, language)
        chances = answer.chances
        odds = answer.tickets?.lottery.chances(people: answer.pool.people.count) ?? chances
    }

    package func document(_ language: Language) -> ReportDocument {
        let own = language == self.language ? self : PanelReport(answer, language)
        return own.document
    }

    var numbers: NumberStyle { NumberStyle(language) }

    func say(_ message: PanelMessage) -> String { Message(message).text(language) }

    private var document: ReportDocument {
        let title = say(.panelTitle(size: numbers.text(answer.pool.size)))
        guard answer.draw != nil else {
            return ReportDocument(
                title, language: language,
                sections: [ReportSection(ReportBlock.sentences([say(.panelImpossible)])), relaxation])
        }
        return ReportDocument(
            title, language: language,
            sections: [
                ReportSection(ReportBlock.sentences(findings)),
                ReportSection(say(.panelDrawnHeading), [.table(drawnTable)]),
                ReportSection(say(.panelCountsHeading), [.table(countTable)]),
                ReportSection(
                    say(.panelChancesHeading),
                    [.figure(ReportFigure(.lines(chanceChart))), .figure(ReportFigure(.bars(groupChart)))]),
                tickets,
            ])
    }

    /// What was drawn from what, what is proven, and who had no chance.
    private var findings: [String] {
        var lines: [String] = []
        if let draw = answer.draw {
            lines.append(
                say(
                    .panelDrawn(
                        size: numbers.text(answer.pool.size), people: numbers.text(answer.pool.people.count),
                        seed: draw.seed)))
        }
        if let tickets = answer.tickets {
            lines.append(say(.panelOfTickets(tickets: numbers.text(tickets.tickets.count))))
        } else if let count = answer.unlisted {
            lines.append(say(.panelUnlisted(panels: numbers.localized("\(count)"))))
        } else if let lottery = answer.lottery {
            lines.append(say(.panelOfPanels(panels: numbers.text(lottery.panels.count))))
        }
        lines += proven
        if !answer.never.isEmpty {
            let ids = answer.never.map { answer.pool.people[$0].id }.joined(separator: ", ")
            lines.append(say(.panelNever(people: ids, count: numbers.text(answer.never.count))))
        }
        if answer.tickets != nil, let tickets = answer.tickets {
            let most = zip(chances, odds).map { abs(($0 - $1).approximation) }.max() ?? 0
            lines.append(
                say(.panelOdds(tickets: numbers.text(tickets.tickets.count), points: points(most))))
        }
        return lines
    }

    private var proven: [String] {
        let never = Set(answer.never)
        let possible = chances.indices.filter { !never.contains($0) }.map { chances[$0] }
        guard let least = possible.min(), let most = possible.max() else { return [] }
        if answer.status == .bounded {
            switch answer.method {
            case .nash:
                return [
                    say(
                        .panelNash(
                            share: points(answer.epsilon.approximation) + "%", mean: percent(geometricMean(possible))))
                ]
            case .uniform: return [say(.panelSample)]
            case .leximin, .maximin: return [say(.panelBounded(points: points(answer.epsilon.approximation)))]
            }
        }
        if least == most, answer.method != .uniform { return [say(.panelAlike(chance: text(least)))] }
        return switch answer.method {
        case .leximin: [say(.panelLeximin(chance: text(least)))]
        case .maximin: [say(.panelMaximin(chance: text(least)))]
        case .uniform: [say(.panelUniform)]
        case .nash: []
        }
    }

    private func geometricMean(_ chances: [BigRational]) -> Double {
        exp(chances.reduce(0) { $0 + log($1.approximation) } / Double(max(chances.count, 1)))
    }

    /// A chance in percent, and as a fraction where that is short.
    func text(_ chance: BigRational) -> String {
        let fraction = chance.description
        let percent = self.percent(chance.approximation)
        return fraction.count > PanelReport.longestFraction || chance.denominator == 1
            ? percent : "\(percent) (\(fraction))"
    }

    private static let longestFraction = 12

    /// A share in percent; what is shown decides nothing.
    func percent(_ share: Double) -> String { numbers.percent(Rational(Int((share * 1e8).rounded()), 100_000_000)) }

    /// Percentage points.
    private func points(_ share: Double) -> String {
        numbers.localized(Rational(Int((share * 1e8).rounded()), 1_000_000).fixed(4))
    }
}
