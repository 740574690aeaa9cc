import ExactArithmetic
import Testing

/// Questions 1 to 3: how many seats, and for whom.
@Suite(.enabled(if: DirectModel.isSolvedApart, "the plan is solved apart by GLPK, which this build does without"))
struct SeatsQuestions {
    let office: Office

    init() throws { office = try Office() }

    @Test("1. Chỉ mời 250 đại biểu thay vì 300") func fewerSeats() throws {
        let command = "compare plan.yaml nominees.csv scenarios/250-suat.yaml"
        let comparison = try office.document(command, for: 1)
        let fewer = try #require(Option.all(comparison).first)
        try fewer.expectBest(DirectPlan.demo { $0.seats = 0...250 })
        let losing = fewer.changes.filter { $0.value < 0 }
        let most = try #require(losing.min { $0.value < $1.value })
        let merit = (try #require(DirectValue(comparison.base.selection.objective)), try #require(fewer.value))
        #expect(merit.0.shortfalls == merit.1.shortfalls)
        try Page.expect(
            1, "\(fewer.classes[0] ?? 0) of the grassroots and \(fewer.classes[1] ?? 0) guests",
            "\(losing.count) of the 37 units", "\(most.key) most (−\(-most.value))",
            "\(Page.figure(merit.0.merit)) → \(Page.figure(merit.1.merit))",
            "\(fewer.leaving.count) leave and \(fewer.entering.count) comes in")
        let words = try office.words(command, for: 1)
        #expect(words.contains("KB1: bớt suất của \(most.key) −\(-most.value);"))
        #expect(words.contains("Tổng điểm thành tích 9.711 8.366,5 −1.344,5"))
    }

    @Test("2. Hiểu 70% là “ít nhất” hay “đúng”") func atLeastOrExactly() throws {
        let same = Option.all(
            try office.document(
                "compare plan.yaml nominees.csv scenarios/70-it-nhat.yaml scenarios/70-dung.yaml", for: 2))
        let other = Option.all(
            try office.document(
                "compare plan.yaml nominees.csv scenarios/70-it-nhat-295.yaml scenarios/70-dung-295.yaml", for: 2))
        try #require(same.count == 2 && other.count == 2)
        for (option, seats, composition) in [
            (same[0], 300, DirectPlan.Composition.atLeast), (same[1], 300, .exact), (other[0], 295, .atLeast),
            (other[1], 295, .exact),
        ] {
            try option.expectBest(
                DirectPlan.demo {
                    $0.seats = 0...seats
                    $0.composition = composition
                })
        }
        for option in same { #expect(option.entering.isEmpty && option.leaving.isEmpty) }
        let (least, exact) = (try #require(other[0].value), try #require(other[1].value))
        try Page.expect(
            2, "\(same[0].classes[0] ?? 0) and \(same[0].classes[1] ?? 0)",
            "\(other[0].classes[0] ?? 0) and \(other[0].classes[1] ?? 0) (merit \(Page.figure(least.merit)))",
            "leave \(295 - exact.seats) seats empty",
            "\(other[1].classes[0] ?? 0) and \(other[1].classes[1] ?? 0) (merit \(Page.figure(exact.merit)))")
    }

    @Test("3. Khách mời không tính vào 300") func guestsOutside() throws {
        let command = "compare plan.yaml nominees.csv scenarios/khach-ngoai-300.yaml"
        let option = try #require(Option.all(try office.document(command, for: 3)).first)
        var plan = try DirectPlan.demo {
            $0.seats = 0...390
            $0.composition = .atLeast
            $0.limits = [.init(most: 300) { $0.isGrassroots }, .init(most: 90) { !$0.isGrassroots }]
        }
        let most = plan.units.values.reduce(0) { $0 + $1.upperBound }
        // The units let so many in and no more, and of the guests there are 90 at most: with both there is one way only.
        #expect(option.value?.seats == most + 90)
        plan.grassroots = most
        try option.expectBest(plan)
        #expect(option.classes == [most, 90])
        try Page.expect(
            3, "as many guests as now, \(option.classes[1] ?? 0)", "only \(most) of them be filled (+\(most - 210))",
            "for the other \(300 - most)")
    }
}
