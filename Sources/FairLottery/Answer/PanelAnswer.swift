import BigInt
import ExactArithmetic

/// A panel drawn by lot, with everybody's chance and what is proven of it.
package struct PanelAnswer: Sendable {
    /// What is proven.
    package enum Status: String, Sendable {
        /// Nothing is fairer.
        case optimal
        /// Nobody's chance is more than `epsilon` below what is fair.
        case bounded
        /// No panel keeps all limits.
        case infeasible
    }

    /// A limit that was moved so that there is a panel.
    package struct MovedLimit: Sendable, Equatable {
        /// The feature and its value, by their names.
        package var feature: String
        package var value: String
        /// True for the least number, false for the most.
        package var isMinimum: Bool
        /// The limit before and after.
        package var from: Int
        package var to: Int

        /// A limit that goes from one number to another.
        package init(feature: String, value: String, isMinimum: Bool, from: Int, to: Int) {
            (self.feature, self.value, self.isMinimum) = (feature, value, isMinimum)
            (self.from, self.to) = (from, to)
        }
    }

    /// What was asked for.
    package var method: LotteryMethod
    /// What is proven.
    package var status: Status
    /// The most by which anybody's chance may be below what is fair; 0 where it is exactly that.
    package var epsilon: BigRational
    /// The pool.
    package var pool: PanelPool
    /// Its people by what tells them apart.
    package var types: PanelTypes
    /// Everybody's chance, as sums over the lottery's panels make it; empty where there is no panel.
    package var chances: [BigRational] = []
    /// The lottery; nil where there is no panel, or too many are possible to list them.
    package var lottery: PersonLottery?
    /// The number of panels, each as likely as another, where they are not listed.
    package var unlisted: BigUInt?
    /// Equally likely tickets, where they were asked for; they are what is drawn from then.
    package var tickets: TicketLottery?
    /// The people in no panel whatever: proven.
    package var never: [Int]
    /// The draw; nil where there is no panel.
    package var draw: PanelDraw?
    /// The limits that have to move, where no panel keeps all; empty where it is proven that not even the widest suffice.
    package var relaxation: [MovedLimit] = []
    /// True where the search for that had to end before anything was proven of it.
    package var isRelaxationOpen = false
    /// The proof that chances are fair, stage by stage, and the programme whose rows it prices: the pool's, and after them
    /// inequalities that every panel keeps.
    package var stages: [LeximinStage] = []
    package var program: PanelProgram

    /// An answer; see the properties.
    package init(
        method: LotteryMethod, status: Status, epsilon: BigRational = .zero, pool: PanelPool, types: PanelTypes,
        lottery: PersonLottery? = nil, program: PanelProgram
    ) {
        (self.method, self.status, self.epsilon) = (method, status, epsilon)
        (self.pool, self.types, self.program) = (pool, types, program)
        (self.lottery, never) = (lottery, [])
        chances = lottery?.chances(people: pool.people.count) ?? []
    }

    /// The lottery that is drawn from: the tickets', where there are some.
    package var drawnLottery: PersonLottery? { tickets?.lottery ?? lottery }

    /// The people who are drawn, ascending; nobody where there is no panel.
    package var drawn: [Int] = []
}

extension PanelAnswer {
    /// Draws one panel of what there is to draw from by `seed`.
    package mutating func draw(by seed: String) {
        guard let lottery = drawnLottery else { return }
        let draw = PanelDraw(lottery, seed: seed)
        (self.draw, drawn) = (draw, draw.panel.map { lottery.panels[$0].map(Int.init) } ?? [])
    }
}
