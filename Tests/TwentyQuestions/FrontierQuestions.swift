import TestSupport
import Testing

/// What a target can be had for, against the demo's plan written out by hand and solved apart.
@Suite(.enabled(if: DirectModel.isSolvedApart, "the plan is solved apart by GLPK, which this build does without"))
struct FrontierQuestions {
    @Test func `every choice of women in research is the best one, and there is none in between or beyond`() throws {
        let office = try Office()
        let arguments = [
            "sweep", "plan.yaml", "nominees.csv", "--frontier", "women-researchers", "--time-limit", "600",
        ]
        let run = try Command(folder: office.folder.url).start(arguments + ["--format", "json"]).finish()
        #expect(run.status == 0, "\(run.errors)")
        let document = try JSON(run.output)
        #expect(document.proven.flag == true && document.cut.flag == false)
        let isCounted: @Sendable (Person) -> Bool = { $0.isWomanResearcher }
        var selected = document.base.selected.texts
        var expected: Set<Int> = []
        for (index, point) in document.points.list.enumerated() {
            let count = try #require(point.values[0]["count"].number)
            let plan = try DirectPlan.demo { plan in
                plan.targets.removeAll { $0.name == "women-researchers" }
                plan.limits = [.init(least: count, isCounted: isCounted)]
            }
            let value = try #require(DirectValue(point.result.objective))
            #expect(try DirectModel(plan).best() == value, "\(count)")
            let leaving = point.result.leaving.list.compactMap(\.id.text)
            let list = Set(document.base.selected.texts).subtracting(leaving)
                .union(point.result.entering.list.compactMap(\.id.text))
            #expect(DirectModel(plan).value(of: Array(list)) == value, "\(count)")
            #expect(list.compactMap { Person.byID[$0] }.count(where: isCounted) == count)
            // From one to the next the people change that are said to.
            if index > 0 {
                let came = point.entering.list.compactMap(\.id.text)
                #expect(Set(selected).subtracting(point.leaving.list.compactMap(\.id.text)).union(came) == list)
            }
            selected = Array(list)
            expected.insert(count)
        }
        // One after the other: nothing was left out in between.
        let least = try #require(expected.min())
        #expect(expected == Set(least..<least + expected.count))
        let beyond = try DirectPlan.demo { plan in
            plan.targets.removeAll { $0.name == "women-researchers" }
            plan.limits = [.init(least: least + expected.count, isCounted: isCounted)]
        }
        #expect(try DirectModel(beyond).best() == nil)
    }
}
