import ExactArithmetic
import Testing

/// Questions 4 to 7: women, ethnic groups, economic sectors.
@Suite(.enabled(if: DirectModel.isSolvedApart, "the plan is solved apart by GLPK, which this build does without"))
struct TargetQuestions {
    private static let women = "explain plan.yaml nominees.csv --rule women"

    let office: Office

    init() throws { office = try Office() }

    @Test("4. Nâng tỷ lệ nữ") func moreWomen() throws {
        let document = try office.document(TargetQuestions.women, for: 4)
        let rule = document.rules[0]
        let without = try DirectPlan.demo { $0.targets.removeAll { $0.name == "women" } }
        let dropped = try #require(DirectValue(rule.dropped.objective))
        #expect(rule.dropped.proven.flag == true)
        let entering = rule.dropped.entering.list.compactMap(\.id.text)
        let leaving = rule.dropped.leaving.list.compactMap(\.id.text)
        let list = Set(document.base.selected.texts).subtracting(leaving).union(entering)
        #expect(DirectModel(without).value(of: Array(list)) == dropped)
        #expect(try DirectModel(without).best() == dropped)
        let command = "compare plan.yaml nominees.csv scenarios/nu-45.yaml"
        let more = try #require(Option.all(try office.document(command, for: 4)).first)
        try more.expectBest(DirectPlan.demo { $0.replace(.women(9, of: 20)) })
        let women = TargetQuestions.women(Array(list))
        let losing = more.changes.filter { $0.value < 0 }
        let merit = try #require(more.value).merit
        try Page.expect(
            4,
            "without it \(women) women would be selected, \(entering.count) others would come in for \(leaving.count)",
            "\(Page.figure(dropped.merit)) (+0.25)", "(\(TargetQuestions.women(more.selected)) women)",
            "\(more.leaving.count) are replaced", "\(Page.figure(merit)) (\(Page.figure(merit - 9711)))",
            "Phường Hoàng Văn Thụ loses \(-(losing["Phường Hoàng Văn Thụ"] ?? 0)) seats, \(losing.count - 1) other units"
        )
        #expect(losing.filter { $0.key != "Phường Hoàng Văn Thụ" }.values.allSatisfy { -2...(-1) ~= $0 })
        #expect(try office.words(command, for: 4).contains("Đại biểu nữ 120 ≥120 ✓ 135 +15 ≥135 ✓"))
    }

    @Test("5. Tỷ lệ nữ cao nhất") func mostWomen() throws {
        let rule = try office.document(TargetQuestions.women, for: 5).rules[0]
        let model = DirectModel(try DirectPlan.demo())
        let highest = try #require(try model.most(seats: 300) { $0.isWoman })
        let others = try #require(try model.most(seats: 300) { !$0.isWoman })
        #expect(rule.attainable.highest["count"].number == highest)
        #expect(rule.attainable.lowest["count"].number == 300 - others)
        for extreme in [rule.attainable.highest, rule.attainable.lowest] { #expect(extreme.proven.flag == true) }
        let nominated = Person.all.count { $0.isWoman }
        #expect(rule.nominated.number == nominated)
        try Page.expect(
            5, "\(highest) of 300 (97.0%)", "at least \(300 - others)", "\(nominated) women were nominated")
        #expect(Rational(highest, 300) == Rational(97, 100))
        let words = try office.words(TargetQuestions.women, for: 5)
        #expect(words.contains("nhiều nhất \(highest) (97,0%), ít nhất \(300 - others) (1,0%)"))
    }

    @Test("6. Mỗi dân tộc trên địa bàn ít nhất 1 đại biểu") func everyEthnicGroup() throws {
        let command =
            "explain plan.yaml nominees.csv --scenario scenarios/moi-dan-toc.yaml --rule quota:ethnicity"
        let document = try office.document(command, for: 6)
        let coverage = document.quotas[0]
        let selected = document.base.selected.texts
        let people = selected.compactMap { Person.byID[$0] }
        let groups = ["Tày", "Nùng", "Kinh", "Dao", "Hoa", "Mông", "Sán Chay", "Sán Dìu", "Mường"]
        #expect(coverage.values.list.compactMap { $0["value"].text } == groups)
        for line in coverage.values.list {
            let group = line["value"].text
            #expect(line.nominated.number == Person.all.count { $0.ethnicity == group })
            #expect(line.selected.number == people.count { $0.ethnicity == group })
        }
        let plan = try DirectPlan.demo { plan in
            plan.targets.removeAll { $0.name.hasPrefix("ethnicity") }
            plan.targets += groups.map(DirectTarget.ethnicity)
        }
        let value = try #require(DirectValue(document.base.objective))
        #expect(value == DirectModel(plan).value(of: selected))
        #expect(try DirectModel(plan).best() == value)
        #expect(coverage.missing.texts == ["Sán Dìu"] && value.shortfalls[1] == 1)
        let open = plan.units.filter { unit, range in
            people.count { $0.isGrassroots && $0.unit == unit } < range.upperBound
        }
        let vinhTrai = people.count { $0.isGrassroots && $0.unit == "Phường Vĩnh Trại" }
        try Page.expect(
            6, "Sán Dìu", "the other \(groups.count - 1) groups", "\(open.count) units have seats left",
            "Phường Vĩnh Trại (\(vinhTrai) of \(plan.units["Phường Vĩnh Trại"]?.upperBound ?? 0))")
        let words = try office.words(command, for: 6)
        #expect(words.contains("Còn thiếu: Sán Dìu (giới thiệu 0, cần ít nhất 1)."))
        #expect(words.contains("Phường Vĩnh Trại \(vinhTrai)/15"))
    }

    @Test("7. Đủ 5 thành phần kinh tế") func everySector() throws {
        let explain = "explain plan.yaml nominees.csv --rule quota:sector"
        let document = try office.document(explain, for: 7)
        let people = document.base.selected.texts.compactMap { Person.byID[$0] }
        let counts = DirectPlan.sectors.map { sector in people.count { $0.isGrassroots && $0.sector == sector } }
        #expect(document.quotas[0].values.list.map(\.selected.number) == counts.map(Optional.some))
        #expect(counts.allSatisfy { $0 >= 1 })
        let command = "compare plan.yaml nominees.csv scenarios/du-thanh-phan.yaml"
        let option = try #require(Option.all(try office.document(command, for: 7)).first)
        try option.expectBest(DirectPlan.demo { $0.leastOfSector = 10 })
        let giving = option.changes.filter { $0.value < 0 }
        #expect(giving.values.allSatisfy { $0 == -1 } && giving.count == 3)
        let merit = try #require(option.value).merit
        let listed = counts.map { "\($0)" }
        try Page.expect(
            7, "(\(listed.dropLast().joined(separator: ", ")) and \(listed[4]))", "need \(10 - counts[4]) more",
            "\(option.leaving.count) people change", "\(Page.figure(merit)) (\(Page.figure(merit - 9711)))")
        for unit in giving.keys { try Page.expect(7, unit) }
        #expect(try office.words(explain, for: 7).contains("theo Thành phần kinh tế, trong nhóm Cơ sở"))
    }

    private static func women(_ ids: [String]) -> Int { ids.count { Person.byID[$0]?.isWoman == true } }
}
