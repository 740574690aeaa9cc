import ExactArithmetic
import FairLottery
import LotterySearch

/// What a checker is given of a lottery, with stages to follow in the place of its own.
struct FollowedProof {
    private let found: LeximinLottery.Found

    init(_ found: LeximinLottery.Found) { self.found = found }

    var stages: [LeximinStage] { found.stages }
    var chances: [BigRational] { found.chances }
    /// The number of types.
    var types: Int { found.program.types.count }

    /// What the checker makes of `stages`.
    func chances(following stages: [LeximinStage]) -> [BigRational]? {
        LeximinStage.chances(found.program, isCoverable: found.isCoverable, following: stages)
    }
}
