import BigInt
import ExactArithmetic
import FairLottery
import LotterySearch
import Testing

/// A pool, its types, what the product finds, and what all of its panels say.
struct LotteryCheck {
    let pool: PanelPool
    let types: PanelTypes
    let answer: LeximinLottery.Answer
    let name: String

    /// Looks for the lottery of `pool`; `name` is said where something differs.
    init(_ pool: PanelPool, name: String) {
        (self.pool, self.name) = (pool, name)
        types = pool.types()
        answer = LeximinLottery.search(types.program)
    }

    /// What was found; a failure where it is not a lottery.
    func found() throws -> LeximinLottery.Found {
        guard case .lottery(let found) = answer else { throw Missing(what: "no lottery of \(name): \(answer)") }
        return found
    }

    struct Missing: Error {
        var what: String
    }

    /// Each person's chance, in the order of the pool.
    func people(_ chances: [BigRational]) -> [BigRational] {
        var each = pool.people.map { _ in BigRational.zero }
        for (type, members) in types.members.enumerated() { for member in members { each[member] = chances[type] } }
        return each
    }

    /// How many people of each type a set of people has.
    func panel(of set: Int) -> Panel { types.members.map { $0.count { set >> $0 & 1 == 1 } } }

    /// People who make up a panel of types, of each household one.
    func set(of panel: Panel) -> Int {
        var (set, left) = (0, panel)
        for kind in types.households {
            var home = 0
            for (place, type) in kind.types.enumerated() {
                while left[type] > 0, home < kind.households.count {
                    if let member = kind.households[home][place].last { set |= 1 << member }
                    (home, left[type]) = (home + 1, left[type] - 1)
                }
            }
        }
        for (members, count) in zip(types.members, left) { for member in members.prefix(count) { set |= 1 << member } }
        return set
    }

    /// True where a panel keeps the bounds and the rows of `program`.
    static func keeps(_ panel: Panel, _ program: PanelProgram) -> Bool {
        var sums = program.rows.map { _ in 0 }
        for (type, count) in zip(program.types, panel) {
            guard (0...type.most).contains(count) else { return false }
            for entry in type.entries { sums[Int(entry.row)] += entry.coefficient * count }
        }
        return zip(sums, program.rows).allSatisfy { $0 >= $1.lower ?? .min && $0 <= $1.upper ?? .max }
    }
}

extension LotteryCheck {
    /// Compares everything that is found with what all panels say.
    /// - Returns: what was found; nil where there is no panel, which was found, too.
    @discardableResult
    func agrees() throws -> LeximinLottery.Found? {
        guard let reference = ReferenceChances(pool) else {
            if case .infeasible = answer { return nil }
            Issue.record("\(name): there is no panel, and \(answer) is said")
            return nil
        }
        let found = try self.found()
        agrees(found, reference)
        agrees(found, AllPanels(pool))
        isExact(found)
        return found
    }

    private func agrees(_ found: LeximinLottery.Found, _ reference: ReferenceChances) {
        let coverable = types.members.indices.filter { found.isCoverable[$0] }.flatMap { types.members[$0] }.sorted()
        #expect(coverable == reference.coverable, "\(name): who sits in some panel")
        #expect(people(found.chances) == reference.chances.map { BigRational($0) }, "\(name): chances")
        let least = types.members.indices.filter { found.isCoverable[$0] }.map { found.chances[$0] }.min()
        #expect(least == BigRational(reference.maximin), "\(name): the minimum")
    }

    /// Types lose and gain no panel, and neither do inequalities that were found.
    private func agrees(_ found: LeximinLottery.Found, _ all: AllPanels) {
        for set in all.panels {
            let panel = self.panel(of: set)
            #expect(LotteryCheck.keeps(panel, types.program), "\(name): \(panel) is a panel")
            #expect(LotteryCheck.keeps(panel, found.program), "\(name): \(panel) is a panel, an inequality forbids it")
        }
        for panel in found.lottery.panels {
            #expect(AllPanels.isPanel(set(of: panel), pool), "\(name): \(panel) is no panel")
        }
    }

    private func isExact(_ found: LeximinLottery.Found) {
        let lottery = found.lottery
        #expect(found.shortfall == .zero && found.stop == nil, "\(name): falls short by \(found.shortfall)")
        #expect(Set(lottery.panels).count == lottery.panels.count, "\(name): a panel is listed twice")
        #expect(lottery.panels.count == lottery.weights.count, "\(name): weights of \(lottery.panels.count) panels")
        #expect(lottery.weights.allSatisfy { $0 > 0 }, "\(name): \(lottery.weights)")
        #expect(lottery.weights.reduce(0, +) == lottery.denominator, "\(name): \(lottery.weights)")
        #expect(lottery.chances(types.program) == found.chances, "\(name): the panels' chances")
        #expect(
            LeximinStage.chances(found.program, isCoverable: found.isCoverable, following: found.stages)
                == found.chances, "\(name): the proof")
    }
}
