import ExactArithmetic
import Testing

/// Question 19: whom the city sends to the province's congress.
@Suite(.enabled(if: DirectModel.isSolvedApart, "the plan is solved apart by GLPK, which this build does without"))
struct PassedOnQuestions {
    @Test("19. Tỉnh chỉ cho thành phố 15 suất") func fifteenForTheProvince() throws {
        let office = try Office()
        let published = Set(try office.publish())
        let command =
            "select plan.yaml nominees.csv --scenario scenarios/15-suat-tinh.yaml --from selection.json"
        let document = try office.document(command, for: 19)
        #expect(document.status.text == "optimal")
        let plan = try DirectPlan.demo { plan in
            plan.seats = 15...15
            plan.composition = .grassrootsOnly
            plan.units = plan.units.mapValues { _ in 0...1 }
            plan.targets.removeAll { ["researchers", "women-researchers"].contains($0.name) }
            plan.included = []
            plan.excluded = Set(Person.all.map(\.id)).subtracting(published)
        }
        let selected = document.selected.texts
        let value = try #require(DirectValue(document.objective))
        #expect(DirectModel(plan).value(of: selected) == value)
        #expect(try DirectModel(plan).best() == value)
        let people = selected.compactMap { Person.byID[$0] }
        #expect(people.count == 15 && published.isSuperset(of: selected) && people.allSatisfy(\.isGrassroots))
        #expect(Set(people.map(\.unit)).count == 15)
        #expect(DirectPlan.sectors.allSatisfy { sector in people.contains { $0.sector == sector } })
        let groups = ["Dao", "Hoa", "Mông", "Sán Chay", "Mường"]
        #expect(groups.allSatisfy { group in people.contains { $0.ethnicity == group } })
        let women = people.count(where: \.isWoman)
        #expect(Rational(women, 15) == Rational(40, 100))
        try Page.expect(
            19,
            "15 of the 210, of 15 units: \(women) women (40%), \(people.count(where: \.isDirect)) who work directly",
            "\(people.count(where: \.isYoung)) up to 35 years old", "merit \(Page.figure(value.merit))")
        #expect(try office.words(command, for: 19).contains("Danh sách đại biểu (15)"))
    }
}
