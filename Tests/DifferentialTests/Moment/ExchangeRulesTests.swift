import ExactArithmetic
import SelectionCore
import SelectionInput
import TestSupport
import Testing

/// Exchanges that are worked out by how people are counted are those that a recount of each shows.
@Suite struct ExchangeRulesTests {
    private static let plan = """
        columns: { id: Mã, name: Họ và tên, unit: Đơn vị, class: Thành phần, gender: Giới tính, age: Tuổi }
        seats: { max: 12 }
        groups: { women: { gender: Nữ }, base: { class: Cơ sở }, young: { age: { max: 35 } } }
        composition: { by: class, shares: { Cơ sở: 50%, Khách mời: 50% } }
        quotas:
          - { by: unit, of: base, seats: { Phường A: { min: 1, max: 40% }, Xã B: { max: 2 } } }
          - { by: unit, each: { max: 5 }, priority: 2 }
        rules:
          - { id: women, group: women, of: base, min: 40%, max: 60% }
          - { id: young, group: young, of: women, min: 30%, priority: 1, weight: 0.5 }
          - { id: some, group: young, min: 2, priority: 1 }
        pins: { include: [N0], exclude: [N3] }
        conflicts: [[N1, N2, N4]]

        """

    @Test(arguments: 1...30)
    func theyAreTheSame(seed: Int) throws {
        var random = RandomSource(seed: seed)
        var pool = "Mã,Họ và tên,Đơn vị,Thành phần,Giới tính,Tuổi\n"
        for index in 0..<40 {
            pool += "N\(index),Người \(index),\(random.element(["Phường A", "Xã B", "C"])),"
            pool += "\(random.element(["Cơ sở", "Khách mời"])),\(random.element(["Nam", "Nữ"])),"
            pool += "\(random.element(["20", "35", "36", "50"]))\n"
        }
        let inputs = try InputReader.read(
            plan: InputFile(name: "plan.yaml", bytes: Self.plan.utf8), pool: InputFile(name: "p.csv", bytes: pool.utf8))
        let selected = (0..<40).filter { $0 == 0 || random.number(0...2) == 0 }
        let rules = ExchangeRules(inputs.plan, inputs.pool, selected: selected)
        #expect(rules.recount == Recount(selected, inputs.plan, inputs.pool))
        let session = ExchangeSession(inputs.plan, inputs.pool, selected: selected)
        for row in 0..<40 where !selected.contains(row) {
            var expected = ExchangeRules.Tally()
            for delegate in selected where delegate != 0 {
                let after = Recount((selected.filter { $0 != delegate } + [row]).sorted(), inputs.plan, inputs.pool)
                let isFree = after.objective.shortfalls == rules.recount.objective.shortfalls
                // Rules that were broken before do not make an exchange wrong that does not touch them.
                let isBroken = zip(rules.recount.rules, after.rules).contains { before, now in
                    let isTouched =
                        before.count != now.count || before.minimum != now.minimum || before.maximum != now.maximum
                    return isTouched && now.required && !now.isSatisfied
                }
                if isBroken {
                    expected.forbidden += 1
                } else if isFree {
                    expected.free.append(delegate)
                } else {
                    expected.changing += 1
                }
            }
            let tally = rules.tally(row)
            if row != 1, row != 2, row != 4 { #expect(tally == expected, "seed \(seed), row \(row)") }
            guard row != 3 else { continue }
            let options = session.answer(row).options
            #expect(options.count == tally.free.count + tally.changing)
            #expect(options.filter(\.shortfalls.isEmpty).map(\.leaving).sorted() == tally.free)
        }
    }
}
