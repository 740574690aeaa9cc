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
        let pool = inputs.pool
        let types = pool.types()
        switch LeximinLottery.search(types.program, control: request.control) {
        case .stopped: return nil
        case .infeasible:
            var answer = PanelAnswer(
                method: request.method, status: .infeasible, pool: pool, types: types, program: types.program)
            if case .changes(let cheapest) = PanelRelaxation.cheapest(
                for: pool, seated: inputs.seatedCounts, control: request.control)
            {
                answer.relaxation = cheapest.changes.map(PanelAnswer.MovedLimit.init)
            }
            return answer
        case .lottery(let found): return answer(found, pool, types, request)
        }
    }

    private static func answer(
        _ found: LeximinLottery.Found, _ pool: PanelPool, _ types: PanelTypes, _ request: LotteryRequest
    ) -> PanelAnswer {
        let isExact = found.shortfall.isZero
        let equal = isExact ? PersonLottery.equallyLikely(found.lottery, found.chances, types) : nil
        var answer = PanelAnswer(
            method: request.method, status: isExact ? .optimal : .bounded, epsilon: found.shortfall, pool: pool,
            types: types, lottery: equal ?? PersonLottery(found.lottery, types), program: found.program)
        answer.stages = found.stages
        answer.never = zip(types.members, found.isCoverable).flatMap { $1 ? [] : $0 }.sorted()
        if let count = request.tickets {
            let panels = TicketPanels(found.lottery, found.chances, types.program, count: count).panels
            answer.tickets = TicketLottery(panels, types, seed: PanelDraw.order(request.seed))
        }
        answer.draw = answer.drawnLottery.map { PanelDraw($0, seed: request.seed) }
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
