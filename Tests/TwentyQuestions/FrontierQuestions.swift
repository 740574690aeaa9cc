import ExactArithmetic
import Testing

/// What a target can be had for, against the demo's plan written out by hand and solved apart.
@Suite(.enabled(if: DirectModel.isSolvedApart, "the plan is solved apart by GLPK, which this build does without"))
struct FrontierQuestions {
    @Test("29. Mỗi nữ nghiên cứu khoa học thêm vào mất bao nhiêu điểm") func womenResearchers() throws {
        let points = try choices(for: 29, of: "women-researchers") { $0.isWomanResearcher }
        let (first, last) = (points[0], points[points.count - 1])
        let step = points[points.count - 2].merit - last.merit
        try Page.expect(
            29, "\(points.count) choices, from \(first.count) (merit \(Page.figure(first.merit)))",
            "to \(last.count) (\(Page.figure(last.merit)))", "the last one costs \(Page.figure(step))",
            "for \(last.changed) person")
    }

    @Test("30. Số người nghiên cứu khoa học nâng được đến bao nhiêu") func researchers() throws {
        let points = try choices(for: 30, of: "researchers") { $0.isResearcher }
        let (first, last) = (points[0], points[points.count - 1])
        try Page.expect(
            30, "\(points.count) choices, from \(first.count) (merit \(Page.figure(first.merit)))",
            "to \(last.count) (\(Page.figure(last.merit)))", "\(last.changedInAll) people change for the last")
    }

    /// A choice: the number of those counted, the list's merit, and how many change from the choice before, and from the plan's.
    private struct Choice {
        let count: Int
        let merit: Rational
        let changed: Int
        let changedInAll: Int
    }

    /// The choices of a question's command, each solved apart; there is none in between, and none beyond.
    private func choices(
        for question: Int, of rule: String, _ isCounted: @escaping @Sendable (Person) -> Bool
    ) throws -> [Choice] {
        let office = try Office()
        let document = try office.document("sweep plan.yaml nominees.csv --frontier \(rule)", for: question)
        #expect(document.proven.flag == true && document.cut.flag == false)
        func limited(_ least: Int) throws -> DirectPlan {
            try DirectPlan.demo { plan in
                plan.targets.removeAll { $0.name == rule }
                plan.limits = [.init(least: least, isCounted: isCounted)]
            }
        }
        var selected = document.base.selected.texts
        var choices: [Choice] = []
        for (index, point) in document.points.list.enumerated() {
            let count = try #require(point.values[0]["count"].number)
            let value = try #require(DirectValue(point.result.objective))
            #expect(try DirectModel(limited(count)).best() == value, "\(count)")
            let leaving = point.result.leaving.list.compactMap(\.id.text)
            let list = Set(document.base.selected.texts).subtracting(leaving)
                .union(point.result.entering.list.compactMap(\.id.text))
            #expect(try DirectModel(limited(count)).value(of: Array(list)) == value, "\(count)")
            #expect(list.compactMap { Person.byID[$0] }.count(where: isCounted) == count)
            // From one to the next the people change that are said to.
            if index > 0 {
                let came = point.entering.list.compactMap(\.id.text)
                #expect(Set(selected).subtracting(point.leaving.list.compactMap(\.id.text)).union(came) == list)
            }
            choices.append(
                .init(
                    count: count, merit: value.merit, changed: Set(selected).subtracting(list).count,
                    changedInAll: leaving.count))
            selected = Array(list)
        }
        // One after the other: nothing was left out in between.
        let least = try #require(choices.first?.count)
        #expect(choices.map(\.count) == Array(least..<least + choices.count))
        #expect(try DirectModel(limited(least + choices.count)).best() == nil)
        return choices
    }
}
