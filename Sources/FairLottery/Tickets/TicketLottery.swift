import BigInt
import ExactArithmetic

/// Equally likely panels for a draw that everybody can watch: numbered tickets, or balls in as many urns as a number has digits.
package struct TicketLottery: Sendable, Equatable {
    /// The tickets: people by their places in the pool, ascending; numbered from 0.
    package let tickets: [[Int32]]

    /// Tickets, numbered in their order.
    package init(tickets: [[Int32]]) { self.tickets = tickets }

    /// The number of tickets that each of `people` people is on.
    package func counts(people: Int) -> [Int] {
        var counts = [Int](repeating: 0, count: people)
        for ticket in tickets { for person in ticket { counts[Int(person)] += 1 } }
        return counts
    }

    /// The lottery of the tickets, each equally likely.
    package var lottery: PersonLottery {
        PersonLottery(
            panels: tickets, weights: tickets.map { _ in 1 }, denominator: BigInt(tickets.count))
    }
}

extension TicketLottery {
    /// The tickets of some panels of types: within a type, people take turns in an order drawn by `seed`, so that nobody is on
    /// more than one ticket more than another; people of households that are alike likewise, household for household.
    /// - Complexity: O(seats of all tickets).
    package init(_ panels: [Panel], _ types: PanelTypes, seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let orders = types.members.map { $0.shuffled(using: &random) }
        let homes = types.households.map { $0.households.shuffled(using: &random) }
        var kindOfType = [Int](repeating: -1, count: types.members.count)
        for (kind, households) in types.households.enumerated() {
            for type in households.types { kindOfType[type] = kind }
        }
        var next = types.members.map { _ in 0 }
        var nextHome = homes.map { _ in 0 }
        var turns = homes.map { $0.map { $0.map { _ in 0 } } }
        let order = panels.indices.shuffled(using: &random)
        tickets = order.map { index in
            var ticket: [Int32] = []
            for (type, seats) in panels[index].enumerated() where seats > 0 && kindOfType[type] < 0 {
                for _ in 0..<seats {
                    ticket.append(Int32(orders[type][next[type]]))
                    next[type] = (next[type] + 1) % orders[type].count
                }
            }
            for (kind, households) in types.households.enumerated() {
                for (place, type) in households.types.enumerated() {
                    for _ in 0..<panels[index][type] {
                        let home = nextHome[kind]
                        let members = homes[kind][home][place]
                        ticket.append(Int32(members[turns[kind][home][place] % members.count]))
                        turns[kind][home][place] += 1
                        nextHome[kind] = (home + 1) % homes[kind].count
                    }
                }
            }
            return ticket.sorted()
        }
    }
}
