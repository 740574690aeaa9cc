import Apportionment
import SelectionCore
import Wording

/// The notes under the table: how to check it, what is open, what a lot decided, who received what.
extension AllocationSheet {
    /// The way for a person to check the seats.
    var certificate: String {
        switch allocation.certificate {
        case .divisor(let range):
            ([divisorText(range.divisor)] + [stretch(range)].compactMap(\.self)).joined(separator: " ")
        case .quota(let quota):
            words.text(
                .certificateQuota(quota: words.exact(quota.value), remainders: words.numbers.text(quota.remainderSeats))
            )
        case .sequence: words.text(.certificateSequence)
        }
    }

    private func divisorText(_ divisor: SeatDivisor) -> String {
        let rounding = words.rounding(allocation.method.divisorMethod ?? .webster)
        switch divisor {
        case .decimal(let value), .exact(let value):
            return words.text(.certificateDivisor(divisor: words.exact(value), rounding: rounding))
        case .root(let square):
            let about = words.numbers.localized(square.truncatedRoot(4))
            return words.text(.certificateRoot(radicand: words.exact(square), about: about, rounding: rounding))
        case .none(.everyUnitAtABound): return words.text(.certificateAllBound)
        case .none(.firstSeats): return words.text(.certificateFirstSeats)
        }
    }

    /// The sentence on the other divisors that give the same seats; nil where they cannot be stated.
    private func stretch(_ range: DivisorRange) -> String? {
        guard let stretch = range.stretch else { return nil }
        switch (stretch.least, stretch.most) {
        case (let least?, let most?):
            return words.text(.certificateStretch(least: words.exact(least), most: words.exact(most)))
        case (let least?, nil): return words.text(.certificateStretchFrom(least: words.exact(least)))
        case (nil, let most?): return words.text(.certificateStretchUpTo(most: words.exact(most)))
        case (nil, nil): return nil
        }
    }

    /// The certificate and what else is to be said.
    var notes: [ReportParagraph] {
        let rest = draws + moved + violations
        return [ReportParagraph(certificate, level: 0)] + ties + rest.map { ReportParagraph($0, level: 0) }
    }

    private var ties: [ReportParagraph] {
        allocation.tie.map { tie in
            let units = words.list(tie.units, allocation.problem)
            let tie = AllocationMessage.allocationTie(units: units, seats: words.numbers.text(tie.remaining))
            return [ReportParagraph(Message(tie), words.language, level: 0)]
        } ?? []
    }

    private var draws: [String] {
        guard let seed else { return [] }
        return allocation.draws.map { draw in
            let names = draw.tie.units.map { allocation.problem.units[$0].name }
            let drawn = names.map {
                words.text(
                    .allocationDrawNumber(unit: $0, number: words.numbers.text(Lottery.number(seed: seed, id: $0))))
            }
            return words.text(
                .allocationDraw(
                    seed: seed, units: words.list(drawn), seats: words.numbers.text(draw.tie.remaining),
                    drawn: words.list(draw.winners, allocation.problem)))
        }
    }

    private var violations: [String] {
        allocation.quotaViolations.map { violation in
            words.text(
                .allocationQuotaRule(
                    unit: allocation.problem.units[violation.unit].name, floor: words.numbers.text(violation.lower),
                    ceiling: words.numbers.text(violation.upper),
                    seats: words.numbers.text(allocation.seats[violation.unit])))
        }
    }

    /// The units that would have the next seat and those that would lose the last one.
    func outlook(_ outlook: AllocationOutlook) -> [String] {
        var lines: [String] = []
        let nobody = words.text(.outlookNobody)
        func named(_ units: [Int], _ tied: [Int]) -> String {
            let equal = tied.isEmpty ? [] : [words.text(.outlookTied(units: words.list(tied, allocation.problem)))]
            let sure = units.isEmpty ? [] : [words.list(units, allocation.problem)]
            return (sure + equal).joined(separator: ", ")
        }
        lines.append(words.text(.outlookNext(unit: outlook.next.map { named($0.gainers, $0.tied) } ?? nobody)))
        if let next = outlook.next, !next.losers.isEmpty {
            lines.append(words.text(.outlookNextLoses(unit: words.list(next.losers, allocation.problem))))
        }
        lines.append(words.text(.outlookLast(unit: outlook.last.map { named($0.losers, $0.tied) } ?? nobody)))
        if let last = outlook.last, !last.gainers.isEmpty {
            lines.append(words.text(.outlookLastGains(unit: words.list(last.gainers, allocation.problem))))
        }
        if case .sequence(let steps) = allocation.certificate, steps.count <= 1_000 {
            let names = steps.map { allocation.problem.units[$0].name }
            lines.append(words.text(.outlookOrder(units: names.joined(separator: ", "))))
        }
        return lines
    }
}
