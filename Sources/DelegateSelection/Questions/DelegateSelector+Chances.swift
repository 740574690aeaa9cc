import ExactArithmetic
import FairLottery
import IntegerProgramming
import LotterySearch
import SelectionCore
import SelectionModel
import SelectionSearch

extension DelegateSelector {
    /// The chances of all nominees where one of the selections that are best by seats, targets and merit is drawn by lot: the
    /// smallest chance of those who are tied as large as possible, then the second smallest, and so on.
    /// - Returns: nil where it had to end before anything was found.
    /// - Throws: `InputRejection` where numbers would not stay exact.
    package static func chances(
        _ inputs: SelectionInputs, _ request: LotteryRequest, options: SelectionOptions = SelectionOptions()
    ) throws(InputRejection) -> NomineeChances? {
        var problem = try Formulation(inputs).problem
        problem.lotteryRounds = 0
        guard let engine = engines(for: options.solver).last else { return nil }
        var search = LexicographicSearch(
            problem, engine: engine, control: request.control, threads: options.threads)
        let result = search.run()
        var chances = NomineeChances(method: request.method, status: .infeasible, count: inputs.pool.count)
        if result.provesInfeasible { return chances }
        guard let face = result.face, chances.draw(from: face, request) else { return nil }
        return chances
    }
}

extension NomineeChances {
    /// Draws one of the selections of `face`.
    /// - Returns: false where it had to end before anything was found.
    fileprivate mutating func draw(from face: Face, _ request: LotteryRequest) -> Bool {
        let pool = PoolProgram(face, maximizing: LevelObjective(.count))
        guard let (stated, members) = TypeProgram.stated(pool, limit: .max) else { return false }
        let types = PanelTypes(stated, members: members)
        guard case .lottery(let found) = LeximinLottery.search(types.program, control: request.control) else {
            return false
        }
        let isExact = found.shortfall.isZero
        (status, epsilon, stages) = (isExact ? .optimal : .bounded, found.shortfall, found.stages)
        for nominee in face.included { standings[nominee] = .always }
        for (members, chance) in zip(members, found.chances) where !chance.isZero {
            for nominee in members {
                standings[nominee] = chance == .one ? .always : .tied(chance)
                if chance != .one { alike[nominee] = members.count }
            }
        }
        // Places within the face's types are those of the pool: only those who are in everywhere have to be added.
        let lots = NomineeLots(face, found, types, isExact: isExact)
        let draw = PanelDraw(lots.lottery, seed: request.seed)
        (lottery, self.draw) = (lots.lottery, draw)
        drawn = draw.panel.map { lots.lottery.panels[$0].map(Int.init) } ?? []
        return true
    }
}

/// The selections of a face that may be drawn.
private struct NomineeLots {
    let lottery: PersonLottery

    init(_ face: Face, _ found: LeximinLottery.Found, _ types: PanelTypes, isExact: Bool) {
        let equal = isExact ? PersonLottery.equallyLikely(found.lottery, found.chances, types) : nil
        var lottery = equal ?? PersonLottery(found.lottery, types)
        let included = face.included.map { Int32($0) }
        lottery.panels = lottery.panels.map { ($0 + included).sorted() }
        self.lottery = lottery
    }
}

extension PanelTypes {
    /// The types of a face's nominees, and what else its rows count.
    fileprivate init(_ stated: IntegerProgram, members: [[Int]]) {
        func entries(_ column: Int) -> [IntegerProgram.Entry] { Array(stated.entries(ofColumn: column)) }
        let types = members.indices.map { type in
            PanelProgram.PersonType(
                count: members[type].count, most: stated.columns[type].upper, entries: entries(type))
        }
        let quantities = (members.count..<stated.columns.count).map { column in
            PanelProgram.Quantity(
                range: stated.columns[column].lower...stated.columns[column].upper, entries: entries(column))
        }
        self.init(
            program: PanelProgram(rows: stated.rows, types: types, quantities: quantities), members: members,
            households: [])
    }
}
