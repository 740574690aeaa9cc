import Testing

/// Questions 8 to 11: seats for wards, communes and agencies.
@Suite(.enabled(if: DirectModel.isSolvedApart, "the plan is solved apart by GLPK, which this build does without"))
struct UnitQuestions {
    private static let byStaff =
        "allocate units.csv --unit \"Đơn vị\" --seats 210 --weight \"Cán bộ\" --min \"Tối thiểu\""
    private static let pilot = "Phường Hoàng Văn Thụ"

    let office: Office
    let table: UnitsTable

    init() throws { (office, table) = (try Office(), try UnitsTable()) }

    /// The seats that an allotment gives.
    private static func seats(_ allotment: JSON) -> [String: Int] {
        Dictionary(
            uniqueKeysWithValues: allotment.allocations.list.map { ($0.unit.text ?? "", $0.seats.number ?? -1) })
    }

    @Test("8. Mỗi phường, xã tối thiểu 8 suất") func atLeastEight() throws {
        let command = "explain plan.yaml nominees.csv --scenario scenarios/toi-thieu-8.yaml --rule agencies"
        let document = try office.document(command, for: 8)
        var plan = try DirectPlan.demo()
        for unit in table.units where unit.isWardOrCommune {
            let most = try #require(plan.units[unit.name]?.upperBound)
            plan.units[unit.name] = 8...most
        }
        let model = DirectModel(plan)
        let value = try #require(DirectValue(document.base.objective))
        #expect(model.value(of: document.base.selected.texts) == value)
        #expect(try model.best() == value)
        let people = document.base.selected.texts.compactMap { Person.byID[$0] }
        let agencies = people.count { $0.isGrassroots && $0.isOfAgency }
        let rule = document.rules[0]
        #expect(rule.now["count"].number == agencies && rule.now.base.number == 210)
        let highest = try #require(try model.most(seats: 300) { $0.isGrassroots && $0.isOfAgency })
        let wards = try #require(try model.most(seats: 300) { $0.isGrassroots && !$0.isOfAgency })
        #expect(rule.attainable.highest["count"].number == highest)
        #expect(rule.attainable.lowest["count"].number == 210 - wards)
        let allotted = UnitQuestions.seats(try office.document(UnitQuestions.byStaff, for: 8))
        #expect(allotted == table.highestAverages(by: \.staff, from: \.least).seats)
        let inWards = table.inWards(allotted)
        try Page.expect(
            8, "\(agencies) of 210", "from \(210 - wards) to \(highest) are possible",
            "wards and communes have \(inWards) seats and the others \(210 - inWards)")
        #expect(try office.words(command, for: 8).contains("Được chọn: \(agencies) trên 210 Cơ sở"))
    }

    @Test("9. Theo số cán bộ, theo dân số, hay chia đều") func weights() throws {
        let command =
            "allocate units.csv --unit \"Đơn vị\" --seats 210 --min \"Tối thiểu\" --compare-weights \"Cán bộ,Dân số,1\""
        let allotments = try office.document(command, for: 9, status: 6).comparison.list
        #expect(allotments.compactMap(\.weight.text) == ["Cán bộ", "Dân số", "1"])
        let stated = allotments.map(UnitQuestions.seats)
        let weights: [(UnitsTable.Unit) -> Int] = [\.staff, \.population, { _ in 1 }]
        let counted = weights.map { table.highestAverages(by: $0, from: \.least) }
        #expect(stated == counted.map(\.seats))
        #expect(counted.map(\.open) == [0, 0, 1])
        let tie = try #require(allotments.last).tie
        #expect(tie.remaining.number == 1)
        #expect(Set(tie.units.texts) == Set(table.units.filter { !$0.isWardOrCommune }.map(\.name)))
        func listed(_ numbers: [Int]) -> String { "\(numbers[0]), \(numbers[1]) or \(numbers[2])" }
        try Page.expect(
            9, "have \(listed(stated.map(table.inWards))) seats",
            "\(UnitQuestions.pilot) \(listed(stated.map { $0[UnitQuestions.pilot] ?? -1 }))",
            "\(tie.units.list.count) units tie for it")
        let words = try office.words(command, for: 9, status: 6)
        #expect(words.contains("Đơn vị Cán bộ Dân số chia đều") && words.contains("Phường Hoàng Văn Thụ 19 32 8 *"))
    }

    @Test("10. Đổi cách làm tròn") func methods() throws {
        let command =
            "allocate units.csv --unit \"Đơn vị\" --seats 210 --weight \"Cán bộ\" --compare webster,hamilton,jefferson,adams"
        let document = try office.document(command, for: 10)
        let stated = document.comparison.list.map(UnitQuestions.seats)
        let webster = table.highestAverages(by: \.staff) { _ in 0 }.seats
        let others = [
            table.largestRemainders(by: \.staff), table.highestAverages(210, .jefferson, by: \.staff) { _ in 0 }.seats,
            table.highestAverages(210, .adams, by: \.staff) { _ in 1 }.seats,
        ]
        #expect(stated == [webster] + others)
        func changed(_ seats: [String: Int]) -> [String: Int] {
            seats.merging(webster) { $0 - $1 }.filter { $0.value != 0 }
        }
        #expect(changed(others[0]) == ["Phường Vĩnh Trại": 1, "Hội Liên hiệp Phụ nữ": -1])
        #expect(others[0]["Hội Liên hiệp Phụ nữ"] == 0)
        try Page.expect(
            10, "Phường Vĩnh Trại gains one and Hội Liên hiệp Phụ nữ loses its only one",
            "Jefferson changes \(changed(others[1]).count) units", "Adams \(changed(others[2]).count) (")
    }

    @Test("11. Phường Hoàng Văn Thụ được thêm 3 suất") func threeMore() throws {
        let command = UnitQuestions.byStaff + " --bonus \"Cộng thêm\""
        let stated = UnitQuestions.seats(try office.document(command, for: 11))
        // The three are on top of what the weight gives of the other 207; the least is of both together.
        let least = { (unit: UnitsTable.Unit) in max(0, unit.least - unit.bonus) }
        let counted = table.highestAverages(207, by: \.staff, from: least).seats
        #expect(stated == counted.merging([UnitQuestions.pilot: 3]) { $0 + $1 })
        let before = table.highestAverages(by: \.staff, from: \.least).seats
        let losing = before.filter { $0.value > stated[$0.key] ?? 0 }
        #expect(losing.keys.allSatisfy { before[$0] == (stated[$0] ?? 0) + 1 } && losing.count == 3)
        let comparison = try office.document(
            "compare plan.yaml nominees.csv scenarios/hoang-van-thu-them-3.yaml", for: 11)
        let option = try #require(Option.all(comparison).first)
        try option.expectBest(DirectPlan.demo { $0.units[UnitQuestions.pilot] = 18...19 })
        let giving = option.changes.filter { $0.value < 0 }
        #expect(option.changes[UnitQuestions.pilot] == 3 && giving.values.allSatisfy { $0 == -1 })
        let merit = try #require(option.value).merit
        try Page.expect(
            11, "\(stated[UnitQuestions.pilot] ?? 0) in place of \(before[UnitQuestions.pilot] ?? 0)",
            "18 in place of 15", "\(option.leaving.count) people change",
            "\(Page.figure(merit)) (\(Page.figure(merit - 9711)))")
        for unit in Array(losing.keys) + Array(giving.keys) { try Page.expect(11, unit) }
        let words = try office.words(
            "compare plan.yaml nominees.csv scenarios/hoang-van-thu-them-3.yaml", for: 11)
        #expect(words.contains("KB1: thêm suất cho Phường Hoàng Văn Thụ +3"))
    }

    @Test("units.csv has the units of the plan and those nominated") func theTableIsThePlans() throws {
        #expect(Set(table.units.map(\.name)) == Set(try DirectPlan.demo().units.keys))
        for unit in table.units {
            #expect(unit.nominated == Person.all.count { $0.isGrassroots && $0.unit == unit.name })
        }
    }
}
