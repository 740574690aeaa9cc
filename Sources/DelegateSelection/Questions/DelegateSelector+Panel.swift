import ExactArithmetic
import FairLottery
import IntegerProgramming
import LotterySearch
import SelectionInput

/// What is asked of a lottery of panels.
public struct LotteryRequest: Sendable {
    /// What makes it a good one.
    package var method = LotteryMethod.leximin
    /// The seed of the draw.
    public var seed: String
    /// The number of equally likely tickets to draw from; nil for panels with the lottery's own weights.
    public var tickets: Int?
    /// When it must end; without it, it ends when all is proven.
    package var control = StoppingCriteria()

    /// A leximin lottery, drawn by `seed`.
    public init(seed: String) { self.seed = seed }
}

extension DelegateSelector {
    /// Draws a panel by lot, with everybody's chance and what is proven of it.
    ///
    /// The same pool and seed give the same answer, whatever the order of its people and the machine; a time limit aside.
    /// - Returns: nil where it had to end before anything was found.
    package static func panel(_ inputs: PanelInputs, _ request: LotteryRequest) -> PanelAnswer? {
        let draft = PanelAnswer(inputs.pool, request.method)
        let found: PanelAnswer?? =
            switch request.method {
            case .leximin, .maximin: draft.leximin(request)
            case .nash: draft.nash(request)
            case .uniform: draft.uniform(request)
            }
        guard let answer = found else { return nil }
        return answer ?? draft.relaxed(inputs, request)
    }
}

extension PanelAnswer {
    /// An answer without a panel.
    fileprivate init(_ pool: PanelPool, _ method: LotteryMethod) {
        let types = pool.types()
        self.init(method: method, status: .infeasible, pool: pool, types: types, program: types.program)
    }

    /// A leximin lottery, which is maximin too; `.some(nil)` where there is no panel, nil where none was found in time.
    fileprivate func leximin(_ request: LotteryRequest) -> PanelAnswer?? {
        switch LeximinLottery.search(types.program, control: request.control) {
        case .stopped: return nil
        case .infeasible: return .some(nil)
        case .lottery(let found):
            let isExact = found.shortfall.isZero
            let equal = isExact ? PersonLottery.equallyLikely(found.lottery, found.chances, types) : nil
            var answer = PanelAnswer(
                method: method, status: isExact ? .optimal : .bounded, epsilon: found.shortfall, pool: pool,
                types: types, lottery: equal ?? PersonLottery(found.lottery, types), program: found.program)
            answer.stages = method == .maximin ? Array(found.stages.prefix(1)) : found.stages
            answer.draw(found.lottery, found.chances, found.isCoverable, request)
            return answer
        }
    }

    /// A Nash lottery; as `leximin`.
    fileprivate func nash(_ request: LotteryRequest) -> PanelAnswer?? {
        switch NashLottery.search(types.program, control: request.control) {
        case .stopped: return nil
        case .infeasible: return .some(nil)
        case .lottery(let found):
            var answer = PanelAnswer(
                method: method, status: .bounded, epsilon: found.gap, pool: pool, types: types,
                lottery: PersonLottery(found.lottery, types), program: types.program)
            answer.draw(found.lottery, found.chances, found.isCoverable, request)
            return answer
        }
    }

    private mutating func draw(
        _ lottery: TypeLottery, _ chances: [BigRational], _ isCoverable: [Bool], _ request: LotteryRequest
    ) {
        never = zip(types.members, isCoverable).flatMap { $1 ? [] : $0 }.sorted()
        if let count = request.tickets {
            let panels = TicketPanels(lottery, chances, types.program, count: count).panels
            tickets = TicketLottery(panels, types, seed: PanelDraw.order(request.seed))
        }
        draw(by: request.seed)
    }

    /// Any panel, each as likely as another; as `leximin`.
    fileprivate func uniform(_ request: LotteryRequest) -> PanelAnswer?? {
        var random = SplitMix64(seed: PanelDraw.order(request.seed))
        func lottery(_ panels: [[Int]]) -> TicketLottery {
            TicketLottery(tickets: panels.map { $0.map { Int32($0) } })
        }
        var answer = self
        switch UniformPanels.count(types) {
        case .infeasible: return .some(nil)
        case .panels(let panels):
            let chances = panels.chances()
            answer.status = .optimal
            answer.chances = [BigRational](repeating: .zero, count: pool.people.count)
            for (members, chance) in zip(types.members, chances) {
                for member in members { answer.chances[member] = chance }
            }
            answer.never = answer.chances.indices.filter { answer.chances[$0].isZero }
            if let count = request.tickets {
                answer.tickets = lottery(panels.draw(count, random: &random))
                answer.draw(by: request.seed)
            } else {
                let draw = PanelDraw(oneOf: panels.count, seed: request.seed)
                (answer.draw, answer.unlisted) = (draw, panels.count)
                answer.drawn = panels.panels([draw.number ?? 0]).first ?? []
            }
        case .tooMany:
            // Draws are uniform all the same; but of chances nothing is proven.
            guard
                case .sample(let sample) = UniformSample.draw(
                    request.tickets ?? PanelAnswer.sampleSize, of: types, random: &random)
            else { return nil }
            let tickets = lottery(sample.panels)
            (answer.status, answer.epsilon, answer.lottery) = (.bounded, .one, tickets.lottery)
            answer.chances = tickets.lottery.chances(people: pool.people.count)
            if request.tickets != nil { answer.tickets = tickets }
            answer.draw(by: request.seed)
        }
        return answer
    }

    private static let sampleSize = 1_000

    /// The answer where there is no panel: the cheapest change of limits that makes one possible.
    fileprivate func relaxed(_ inputs: PanelInputs, _ request: LotteryRequest) -> PanelAnswer {
        var answer = self
        switch PanelRelaxation.cheapest(for: pool, seated: inputs.seatedCounts, control: request.control) {
        case .changes(let cheapest): answer.relaxation = cheapest.changes.map(PanelAnswer.MovedLimit.init)
        case .infeasible: break
        case .stopped: answer.isRelaxationOpen = true
        }
        return answer
    }
}

extension PanelAnswer.MovedLimit {
    fileprivate init(_ change: PanelRelaxation.Change) {
        self.init(
            feature: change.feature, value: change.value, isMinimum: change.bound == .minimum, from: change.from,
            to: change.to)
    }
}
