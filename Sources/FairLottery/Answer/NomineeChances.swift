import ExactArithmetic

/// The chances of nominees where one of the best selections is drawn by lot.
package struct NomineeChances: Sendable {
    /// What is known of a nominee.
    package enum Standing: Sendable, Equatable {
        /// In every best selection: proven.
        case always
        /// In none: proven.
        case never
        /// In some: with this chance.
        case tied(BigRational)
    }

    /// What makes the lottery a good one.
    package var method: LotteryMethod
    /// What is proven.
    package var status: PanelAnswer.Status
    /// The most by which anybody's chance may be below what is fair.
    package var epsilon = BigRational.zero
    /// Each nominee's standing, in pool order.
    package var standings: [Standing]
    /// The number of nominees, oneself included, whom rules and points cannot tell from each one who is tied; 0 for others.
    package var alike: [Int]
    /// The selections that may be drawn, each with its chance; nominees by their places. Nil where there is none.
    package var lottery: PersonLottery?
    /// The draw and who is drawn, ascending.
    package var draw: PanelDraw?
    package var drawn: [Int] = []
    /// The proof that chances are fair.
    package var stages: [LeximinStage] = []

    /// The chances of `count` nominees, none of whom can be selected yet.
    package init(method: LotteryMethod, status: PanelAnswer.Status, count: Int) {
        (self.method, self.status) = (method, status)
        standings = [Standing](repeating: .never, count: count)
        alike = [Int](repeating: 0, count: count)
    }
}
