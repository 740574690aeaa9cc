import ExactArithmetic
import Testing

/// Questions 21 to 28: who could sit there, how far rules can be moved, and what the way out is.
@Suite(.enabled(if: DirectModel.isSolvedApart, "the plan is solved apart by GLPK, which this build does without"))
struct MomentQuestions {
    let office: Office

    init() throws { office = try Office() }

    @Test("21. Ai vào thay đại biểu không dự được") func inTheirPlace() throws {
        let command = "explain plan.yaml nominees.csv --exchanges LS0244"
        let document = try office.document(command, for: 21)
        let selected = document.base.selected.texts
        let model = DirectModel(try DirectPlan.demo())
        let before = try #require(model.value(of: selected))
        // Everybody is tried.
        let others = Person.all.filter { !selected.contains($0.id) }
        let tried = model.values(of: selected.filter { $0 != "LS0244" }, withOneOf: others)
        let options = document.exchanges[0].options.list
        #expect(Set(options.compactMap { $0.entering.id.text }) == Set(tried.map(\.person.id)))
        let best = try #require(tried.map(\.value).max())
        #expect(best == before)
        let first = try #require(options.first.flatMap { $0.entering.id.text }.flatMap { Person.byID[$0] })
        #expect(tried.first { $0.person.id == first.id }?.value == best)
        for option in options {
            let value = tried.first { $0.person.id == option.entering.id.text }?.value
            #expect(value.map { $0.merit - before.merit } == option.merit.quantity)
        }
        try Page.expect(
            21, "\(tried.count) nominees could", "\(first.name) (\(first.id), \(first.unit)) has as many points")
    }

    @Test("22. Vào thay cho những ai") func inWhosePlace() throws {
        let command = "explain plan.yaml nominees.csv --exchanges LS0003"
        let document = try office.document(command, for: 22)
        let selected = document.base.selected.texts
        let model = DirectModel(try DirectPlan.demo())
        let before = try #require(model.value(of: selected))
        let tried = selected.compactMap { id in
            model.value(of: selected.filter { $0 != id } + ["LS0003"]).map { (id: id, value: $0) }
        }
        let options = document.exchanges[0].options.list
        #expect(Set(options.compactMap { $0.leaving.id.text }) == Set(tried.map(\.id)))
        let best = try #require(tried.max { $0.value < $1.value })
        #expect(options[0].leaving.id.text == best.id && best.value.shortfalls == before.shortfalls)
        let person = try #require(Person.byID[best.id])
        try Page.expect(
            22, "\(tried.count) of the delegates’", "\(person.name)’s (\(person.id)) costs least",
            "merit \(Page.figure(best.value.merit - before.merit))")
    }

    @Test("23. Mỗi chỉ tiêu còn nâng, hạ được đến đâu") func howFarEachTargetGoes() throws {
        let document = try office.document("explain plan.yaml nominees.csv --room", for: 23)
        #expect(document.room.proven.flag == true && document.room.standing.text == "possible")
        #expect(document.room.seats["count"].number == 300)
        let model = DirectModel(try DirectPlan.demo())
        func ends(_ id: String, of base: Int, _ isCounted: (Person) -> Bool) throws -> (Int, Int) {
            let rule = document.room.rules.part("id", id)
            let highest = try #require(try model.most(seats: 300, isCounted))
            let others = try #require(
                try model.most(seats: 300) { (base == 300 || $0.isGrassroots) && !isCounted($0) })
            #expect(rule.highest["count"].number == highest && rule.lowest["count"].number == base - others, "\(id)")
            return (base - others, highest)
        }
        let women = try ends("women", of: 300) { $0.isWoman }
        let minorities = try ends("minorities", of: 300) { $0.isOfMinority }
        let young = try ends("young", of: 300) { $0.isYoung }
        let direct = try ends("direct", of: 210) { $0.isGrassroots && $0.isDirect }
        try Page.expect(
            23, "\(women.0) to \(women.1) women", "\(minorities.0) to \(minorities.1) of the ethnic minorities",
            "\(young.0) to \(young.1) up to 35 years old", "\(direct.0) to \(direct.1) who work directly")
    }

    @Test("24. Mọi chỉ tiêu bắt buộc thì vướng ở đâu") func theRuleInTheWay() throws {
        let command = "explain plan.yaml nominees.csv --scenario scenarios/bat-buoc-tat-ca.yaml --room"
        let document = try office.document(command, for: 24, status: 3)
        let room = document.room
        #expect(room.standing.text == "impossible" && room.proven.flag == true)
        let open = room.rules.list.filter { $0.highest["count"].exists }
        #expect(open.compactMap(\.id.text) == ["women-researchers"])
        let others = DirectModel(
            try DirectPlan.demo { plan in
                plan.targets.removeAll { $0.name == "women-researchers" }
                plan.requireAll()
            })
        let highest = try #require(try others.most(seats: 300) { $0.isWomanResearcher })
        let rest = try #require(try others.most(seats: 300) { !$0.isWomanResearcher })
        #expect(open[0].highest["count"].number == highest && open[0].lowest["count"].number == 300 - rest)
        try Page.expect(24, "with \(300 - rest) to \(highest) of them")
    }

    /// The best list's value where people are nominated besides, who are like nobody else but for what is said of them.
    private func best(_ plan: DirectPlan, adding people: [Person]) throws -> DirectValue? {
        try DirectModel(plan, people: Person.all + people).best()
    }

    private func additional(_ number: Int, unit: String, ethnicity: String, isResearcher: Bool) -> Person {
        Person(
            id: "new-\(number)", name: "", unit: unit, unitKind: "", isGrassroots: true, isWoman: isResearcher,
            ethnicity: ethnicity, sector: "", isDirect: false, isResearcher: isResearcher, isYoung: false,
            isInParty: false, isForCollective: false, quarters: 0)
    }

    @Test("25. Phải giới thiệu thêm ai để đủ nữ nghiên cứu khoa học") func moreWomenResearchers() throws {
        let command = "explain plan.yaml nominees.csv --keep women-researchers --supply"
        let supply = try office.document(command, for: 25).supply
        #expect(supply.standing.text == "fewest")
        let count = try #require(supply["count"].number)
        // However many were nominated, so many can be selected at most.
        let most = try #require(try DirectModel(DirectPlan.demo()).most(seats: 300) { $0.isWomanResearcher })
        #expect(count == 23 - most)
        let units = supply.parts[0].columns.part("column", "unit").values.texts
        let value = try #require(DirectValue(supply.best.outcome.objective))
        let plan = try DirectPlan.demo { plan in
            plan.targets.removeAll { $0.name == "women-researchers" }
            plan.limits = [.init(least: 23) { $0.isWomanResearcher }]
        }
        // Whichever of the units they are from, there is a list; and none is better than what is stated.
        for unit in [units.first, units.last].compactMap(\.self) {
            let added = (1...count).map { additional($0, unit: unit, ethnicity: "Tày", isResearcher: true) }
            let best = try #require(try best(plan, adding: added), "\(unit)")
            #expect(best <= value, "\(unit)")
        }
        try Page.expect(
            25, "\(count) more women of the grassroots", "any of \(units.count) units",
            "merit \(Page.figure(value.merit))")
    }

    @Test("26. Phải giới thiệu thêm ai để mỗi dân tộc có đại biểu") func everyEthnicGroup() throws {
        let command =
            "explain plan.yaml nominees.csv --scenario scenarios/moi-dan-toc.yaml --keep quota:ethnicity --supply"
        let supply = try office.document(command, for: 26).supply
        #expect(supply.standing.text == "fewest" && supply["count"].number == 1)
        #expect(Person.all.allSatisfy { $0.ethnicity != "Sán Dìu" })
        #expect(supply.parts[0].columns.part("column", "ethnicity").values.texts == ["Sán Dìu"])
        #expect(!supply.parts[0].columns.part("column", "unit").exists)
        let value = try #require(DirectValue(supply.best.outcome.objective))
        let groups = ["Tày", "Nùng", "Kinh", "Dao", "Hoa", "Mông", "Sán Chay", "Sán Dìu", "Mường"]
        let plan = try DirectPlan.demo { plan in
            plan.targets.removeAll { $0.name.hasPrefix("ethnicity=") }
            plan.limits = groups.map { group in .init(least: 1) { $0.ethnicity == group } }
        }
        #expect(try !DirectModel(plan).isPossible())
        let added = [additional(1, unit: "Xã Mai Pha", ethnicity: "Sán Dìu", isResearcher: false)]
        let best = try #require(try best(plan, adding: added))
        #expect(best <= value)
        try Page.expect(26, "1 more, Sán Dìu, of the grassroots", "merit \(Page.figure(value.merit))")
    }

    @Test("27, 28. Mâu thuẫn và các cách nới") func conflictsAndWaysOut() throws {
        let command = "explain plan.yaml nominees.csv --scenario scenarios/nu-va-nam.yaml --conflicts"
        let document = try office.document(command, for: 27, status: 3)
        let sets = document.conflicts.sets.list
        #expect(document.conflicts.extent.text == "all" && sets.count == 1)
        #expect(Set(sets[0].rules.list.compactMap(\.id.text)) == ["seats", "men", "women"])
        func isPossible(seats: Int = 300, women: Int?, men: Int?) throws -> Bool {
            try DirectModel(
                DirectPlan.demo { plan in
                    plan.seats = 0...seats
                    plan.targets.removeAll { $0.name == "women" }
                    plan.limits = [
                        .init(least: women) { $0.isWoman }, .init(least: men) { !$0.isWoman },
                    ]
                }
            ).isPossible()
        }
        #expect(try !isPossible(women: 190, men: 113))
        #expect(try isPossible(women: nil, men: 113) && isPossible(women: 190, men: nil))
        #expect(try isPossible(seats: 310, women: 190, men: 113))
        let ways = document.waysOut.ways.list.map { $0.moves[0] }
        #expect(document.waysOut.extent.text == "all")
        #expect(
            ways.map { [$0.id.text, $0.from.text, $0.to.text] } == [["women", "190", "187"], ["men", "113", "110"]])
        #expect(try isPossible(women: 187, men: 113) && isPossible(women: 190, men: 110))
        #expect(try !isPossible(women: 188, men: 113) && !isPossible(women: 190, men: 111))
        try Page.expect(28, "women 190 → 187, or men 113 → 110")
        _ = try office.document(command, for: 28, status: 3)
    }
}
