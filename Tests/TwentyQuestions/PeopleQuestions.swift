import Testing

/// Questions 12 to 14: somebody withdraws, must be there, or was not nominated.
@Suite(.enabled(if: DirectModel.isSolvedApart, "the plan is solved apart by GLPK, which this build does without"))
struct PeopleQuestions {
    let office: Office

    init() throws { office = try Office() }

    @Test("12. Đại biểu X xin rút") func withdrawal() throws {
        let published = try office.publish()
        let command = "replace plan.yaml nominees.csv selection.json --withdraw LS0072"
        let document = try office.document(command, for: 12)
        let replacement = document.replacement
        #expect(document.status.text == "optimal" && replacement.proven.flag == true)
        #expect(replacement.withdrawn.texts == ["LS0072"] && replacement.left.list.isEmpty)
        // Whoever steps in, all others stay: everybody is tried.
        let model = DirectModel(try DirectPlan.demo { $0.excluded.insert("LS0072") })
        let stay = published.filter { $0 != "LS0072" }
        let tried = Person.all.filter { !published.contains($0.id) }.compactMap { person in
            model.value(of: stay + [person.id]).map { (person, $0) }
        }
        let best = try #require(tried.map(\.1).max())
        #expect(DirectValue(document.objective) == best)
        let entered = try #require(replacement.entered.texts.first.flatMap { Person.byID[$0] })
        #expect(tried.contains { $0.0.id == entered.id && $0.1 == best })
        #expect(Set(document.selected.texts) == Set(stay + [entered.id]))
        let before = try #require(try DirectModel(DirectPlan.demo()).value(of: published))
        #expect(before.shortfalls == best.shortfalls)
        try Page.expect(
            12, "\(entered.name) (\(entered.id), \(entered.unit)); nobody else changes",
            "\(Page.figure(before.merit)) → \(Page.figure(best.merit))")
        #expect(
            try office.words(command, for: 12).contains(
                "\(entered.id) \(entered.name) Cơ sở \(entered.unit) thay LS0072"))
    }

    @Test("13. Bắt buộc có đồng chí Y") func mustBeIn() throws {
        let command = "explain plan.yaml nominees.csv LS0073"
        let document = try office.document(command, for: 13)
        let nominee = document.nominees[0]
        #expect(nominee.selected.flag == false && nominee.with.proven.flag == true)
        let plan = try DirectPlan.demo { $0.included.insert("LS0073") }
        let value = try #require(DirectValue(nominee.with.objective))
        #expect(try DirectModel(plan).best() == value)
        let leaving = nominee.with.leaving.list.compactMap(\.id.text)
        let entering = nominee.with.entering.list.compactMap(\.id.text)
        let with = Set(document.base.selected.texts).subtracting(leaving).union(entering)
        #expect(DirectModel(plan).value(of: Array(with)) == value)
        #expect(leaving == ["LS0072", "LS0244"] && entering == ["LS0073", "LS0423"])
        let names = ["LS0072", "LS0244"].compactMap { id in Person.byID[id].map { "\($0.name) (\(id))" } }
        try Page.expect(
            13, names.joined(separator: " and "), "LS0423 comes in too", "9,711 → \(Page.figure(value.merit))")
        #expect(
            try office.words(command, for: 13).contains(
                "Ra (2): LS0072 – Đặng Ngọc Hà (Phường Tam Thanh) LS0244 – Đàm Thanh Trung (Phường Đông Kinh)"))
    }

    @Test("14. Một đơn vị nộp thiếu người") func tooFewNominees() throws {
        let unit = "Hội Cựu chiến binh"
        let command = "compare plan.yaml nominees.csv scenarios/thieu-nguoi.yaml scenarios/thieu-nguoi-2-suat.yaml"
        let options = Option.all(try office.document(command, for: 14))
        try #require(options.count == 2)
        let short = try DirectPlan.demo { $0.excluded.insert("LS1048") }
        #expect(try !DirectModel(short).isPossible())
        let selection = options[0].document.selection
        #expect(selection.status.text == "infeasible")
        #expect(selection.conflicting.texts == ["pin:LS1048", "quota:unit=\(unit)"])
        // The unit has two whom the plan leaves in: no other bound helps, and one seat less does.
        #expect(Person.all.count { $0.isGrassroots && $0.unit == unit && !short.excluded.contains($0.id) } == 2)
        let moves = selection.relaxation
        #expect(moves.list.count == 1 && moves[0].rule.text == "quota:unit=\(unit)" && moves[0].bound.text == "min")
        #expect(moves[0]["from"].text == "3" && moves[0]["to"].text == "2")
        var relaxed = short
        relaxed.units[unit] = 2...3
        try options[1].expectBest(relaxed)
        let entering = options[1].entering.sorted()
        for id in entering { try Page.expect(14, "\(Person.byID[id]?.name ?? "") (\(id)") }
        for id in options[1].leaving { try Page.expect(14, id) }
        let words = try office.words(command, for: 14)
        #expect(words.contains("LS1048 – Vi Đức Duy không được chọn"))
        #expect(words.contains("Đơn vị: Hội Cựu chiến binh (trong nhóm Cơ sở): tối thiểu 3 → 2"))
    }

    @Test("14. Phân bổ lại suất còn thừa") func unusedSeats() throws {
        let unit = "Hội Cựu chiến binh"
        let command =
            "allocate units.csv --unit \"Đơn vị\" --seats 210 --weight \"Cán bộ\" --min \"Tối thiểu\" --available \"Giới thiệu\""
        let allotments = try office.document(command, for: 14).allocations.list
        let table = try UnitsTable()
        let stated = Dictionary(
            uniqueKeysWithValues: allotments.map { ($0.unit.text ?? "", $0.seats.number ?? -1) })
        let counted = table.highestAverages(by: \.staff, from: \.least, most: \.nominated)
        #expect(stated == counted.seats)
        let before = table.highestAverages(by: \.staff, from: \.least).seats
        #expect(before[unit] == 4 && stated[unit] == 3)
        let receiving = stated.filter { $0.value > before[$0.key] ?? 0 }.keys
        #expect(receiving.count == 1 && receiving.allSatisfy { $0.hasPrefix("Cơ quan ngành dọc trên địa bàn") })
        try Page.expect(14, "its fourth seat goes to Cơ quan ngành dọc trên địa bàn")
        #expect(
            try office.words(command, for: 14).contains(
                "Số suất không có đủ người được giới thiệu: 1 (Hội Cựu chiến binh −1); chuyển cho: Cơ quan ngành dọc"))
    }
}
