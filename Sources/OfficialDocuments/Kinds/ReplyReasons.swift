import ExactArithmetic
import SelectionCore
import SelectionFile
import SelectionReport
import Wording

/// The reasons why somebody is not selected that single exchanges tell, without another search: nobody could leave for them with
/// every rule kept, or whoever could has more points or the higher number of the lottery.
struct ReplyReasons {
    private let material: ExportMaterial
    private let exchanges: ExchangeRules
    /// The tallies of those whom conflicts say nothing of, by how they are counted.
    private var tallies: [ExchangeRules.Sign: ExchangeRules.Tally] = [:]
    private let points: NomineePoints
    private let lottery: Lottery
    private let excluded: Set<Int>
    private var numbers: NumberStyle { material.numbers }

    /// The reasons of `material`.
    init(_ material: ExportMaterial) {
        let (plan, pool) = (material.inputs.plan, material.inputs.pool)
        self.material = material
        exchanges = ExchangeRules(plan, pool, selected: material.delegates)
        points = NomineePoints(plan, pool)
        lottery = Lottery(seed: material.selection[.lottery]?[LotteryKey.seed]?.text ?? plan.lotterySeed, pool: pool)
        excluded = Set(pool.rows(of: plan.pins.exclude))
    }

    /// The reason of the nominee in `row`, who is not selected.
    /// - Complexity: O(selected), and O(types of selected × rules) the first time that somebody is counted like this nominee.
    mutating func text(of row: Int) -> String {
        if excluded.contains(row) { return material.say(PaperContentMessage.excluded) }
        let tally = tally(row)
        let free = tally.free
        let mine = points.points(of: row)
        guard !free.isEmpty else {
            return material.say(
                .noExchange(
                    points: numbers.text(mine), rules: numbers.text(tally.forbidden),
                    targets: numbers.text(tally.changing)))
        }
        return compared(row, mine, free)
    }

    private mutating func tally(_ row: Int) -> ExchangeRules.Tally {
        if exchanges.hasConflicts(row) { return exchanges.tally(row) }
        let sign = exchanges.sign(of: row)
        if let known = tallies[sign] { return known }
        let tally = exchanges.tally(row)
        tallies[sign] = tally
        return tally
    }

    /// The nominee beside the delegates whose place could be taken with every rule and target as it is.
    private func compared(_ row: Int, _ mine: Rational, _ free: [Int]) -> String {
        let theirs = free.map { points.points(of: $0) }
        guard let least = theirs.min() else { return "" }
        let (own, count) = (numbers.text(mine), numbers.text(free.count))
        if mine < least { return material.say(.outranked(points: own, delegates: count, least: numbers.text(least))) }
        if mine > least { return material.say(unexplained(own)) }
        let number = lottery.number(round: 0, row: row)
        let tied = zip(free, theirs).filter { $0.1 == least }.map { lottery.number(round: 0, row: $0.0) }
        guard let lowest = tied.min(), number <= lowest else { return material.say(unexplained(own)) }
        return material.say(
            .drawnLower(
                points: own, delegates: numbers.text(tied.count), number: numbers.text(number),
                lowest: numbers.text(lowest)))
    }

    /// What is said where points and numbers do not tell the reason: whoever is on an earlier list goes before others.
    private func unexplained(_ points: String) -> ReplyMessage {
        if material.selection[.replacement] != nil { return .earlierKept(points: points) }
        let list = material.selection[.inputs]?[InputsKey.from]
        return list == nil ? .morePoints(points: points) : .fromListAlone(points: points)
    }
}
