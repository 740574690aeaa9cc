import BigInt
import ExactArithmetic

extension PersonLottery {
    /// Equally likely panels with exactly the lottery's chances, where chances are fractions of a small number and exchanges find
    /// such panels: shorter to print than weights of hundreds of digits, and drawn by hand as easily.
    /// - Returns: nil where there are none, or none were found.
    package static func equallyLikely(
        _ lottery: TypeLottery, _ chances: [BigRational], _ types: PanelTypes
    ) -> PersonLottery? {
        var common = BigUInt(1)
        for chance in chances {
            common = leastCommonMultiple(common, chance.denominator.magnitude)
            guard common <= BigUInt(PersonLottery.mostEqual) else { return nil }
        }
        let unit = Int(common)
        // As many as the lottery has panels at first: fewer would be less varied without need.
        let wanted = min(max(lottery.panels.count, unit), PersonLottery.mostEqual)
        let count = (wanted + unit - 1) / unit * unit
        let panels = TicketPanels(lottery, chances, types.program, count: count).panels
        let tickets = TicketLottery(panels, types, seed: 0).lottery
        let people = (types.members.joined().max() ?? -1) + 1
        let reached = tickets.chances(people: people)
        let isExact = zip(types.members, chances).allSatisfy { members, chance in
            members.allSatisfy { reached[$0] == chance }
        }
        return isExact ? tickets.merged : nil
    }

    /// The most panels that are looked for.
    private static let mostEqual = 2_000

    /// The lottery with equal panels as one.
    private var merged: PersonLottery {
        var places: [[Int32]: Int] = [:]
        var (panels, weights): ([[Int32]], [BigInt]) = ([], [])
        for (panel, weight) in zip(self.panels, self.weights) {
            if let place = places[panel] {
                weights[place] += weight
            } else {
                places[panel] = panels.count
                panels.append(panel)
                weights.append(weight)
            }
        }
        return PersonLottery(panels: panels, weights: weights, denominator: denominator)
    }
}
