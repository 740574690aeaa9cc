import Apportionment
import SelectionCore

/// The notes under the table: how to check it, what is open, what a lot decided, who received what.
extension AllocationSheet {
    /// The way for a person to check the seats.
    var certificate: String {
        switch allocation.certificate {
        case .divisor(let range): divisorText(range.divisor)
        case .quota(let quota):
            words.text(.certificateQuota, words.exact(quota.value), words.numbers.text(quota.remainderSeats))
        case .sequence: words.text(.certificateSequence)
        }
    }

    private func divisorText(_ divisor: SeatDivisor) -> String {
        let rounding = words.rounding(allocation.method.divisorMethod ?? .webster)
        switch divisor {
        case .decimal(let value), .exact(let value):
            return words.text(.certificateDivisor, words.exact(value), rounding)
        case .root(let square): return words.text(.certificateRoot, words.exact(square), rounding)
        case .none: return words.text(.certificateNoDivisor)
        }
    }

    /// The certificate and what else is to be said.
    var notes: [String] {
        [certificate] + ties + draws + moved + violations
    }

    private var ties: [String] {
        allocation.tie.map { tie in
            let units = words.list(tie.units, allocation.problem)
            return [words.text(.allocationTie, units, words.numbers.text(tie.remaining))]
        } ?? []
    }

    private var draws: [String] {
        guard let seed else { return [] }
        return allocation.draws.map { draw in
            let names = draw.tie.units.map { allocation.problem.units[$0].name }
            let drawn = names.map {
                words.text(.allocationDrawNumber, $0, words.numbers.text(Lottery.number(seed: seed, id: $0)))
            }
            return words.text(
                .allocationDraw, seed, words.list(drawn), words.numbers.text(draw.tie.remaining),
                words.list(draw.winners, allocation.problem))
        }
    }

    private var moved: [String] {
        guard let before = allocation.withoutCaps, before != allocation.seats else { return [] }
        let units = before.indices
        func changes(_ units: [Int]) -> String {
            words.list(
                units.map { unit in
                    let change = allocation.seats[unit] - before[unit]
                    let number = words.numbers.text(abs(change))
                    return words.text(
                        .conflictUnit, allocation.problem.units[unit].name, (change < 0 ? "−" : "+") + number)
                })
        }
        let losers = units.filter { allocation.seats[$0] < before[$0] }
        let count = losers.reduce(0) { $0 + before[$1] - allocation.seats[$1] }
        let receivers = units.filter { allocation.seats[$0] > before[$0] }
        return [words.text(.allocationMoved, words.numbers.text(count), changes(losers), changes(receivers))]
    }

    private var violations: [String] {
        allocation.quotaViolations.map { violation in
            words.text(
                .allocationQuotaRule, allocation.problem.units[violation.unit].name,
                words.numbers.text(violation.lower), words.numbers.text(violation.upper),
                words.numbers.text(allocation.seats[violation.unit]))
        }
    }

    /// The units that would have the next seat and those that would lose the last one.
    func outlook(_ outlook: AllocationOutlook) -> [String] {
        var lines: [String] = []
        let nobody = words.text(.outlookNobody)
        func named(_ units: [Int], _ tied: [Int]) -> String {
            let equal = tied.isEmpty ? [] : [words.text(.outlookTied, words.list(tied, allocation.problem))]
            let sure = units.isEmpty ? [] : [words.list(units, allocation.problem)]
            return (sure + equal).joined(separator: ", ")
        }
        lines.append(words.text(.outlookNext, outlook.next.map { named($0.gainers, $0.tied) } ?? nobody))
        if let next = outlook.next, !next.losers.isEmpty {
            lines.append(words.text(.outlookNextLoses, words.list(next.losers, allocation.problem)))
        }
        lines.append(words.text(.outlookLast, outlook.last.map { named($0.losers, $0.tied) } ?? nobody))
        if let last = outlook.last, !last.gainers.isEmpty {
            lines.append(words.text(.outlookLastGains, words.list(last.gainers, allocation.problem)))
        }
        if case .sequence(let steps) = allocation.certificate, steps.count <= 1_000 {
            let names = steps.map { allocation.problem.units[$0].name }
            lines.append(words.text(.outlookOrder, names.joined(separator: ", ")))
        }
        return lines
    }
}
