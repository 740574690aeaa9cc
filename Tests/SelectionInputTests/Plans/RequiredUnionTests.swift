import SelectionCore
import SelectionInput
import Testing

@Suite("What a class requires of its delegates")
struct RequiredUnionTests {
    private static let start = """
        seats: { max: 2 }
        groups:
          women: { label: Nữ, gender: Nữ }
          direct: { direct: Có }
        composition: { by: class, shares: { a: 50%, b: 50% }

        """.trimmingSuffix("\n")
    private static let pool: FileContent = "id,class,gender,direct\nN1,a,Nữ,\nN2,a,Nam,Có\nN3,a,Nam,\nN4,b,Nam,\n"

    private static func example(_ requires: String, scenario: FileContent? = nil) -> InputCase {
        InputCase(requires, plan: .text(start + ", requires: \(requires) }\n"), pool: pool, scenario: scenario)
    }

    @Test("becomes a rule: all of the class are of one of the groups") func rule() throws {
        let inputs = try Self.example("{ a: [women, direct] }").read()
        let rule = try #require(inputs.plan.rules.first)
        #expect(rule.id == "composition:a:requires" && rule.label == "Nữ / direct")
        #expect(rule.bounds == Bounds(minimum: .share(1)) && rule.priority == nil && rule.relaxation == .never)
        #expect(rule.base == "composition:a" && inputs.plan.title(ofGroup: rule.base) == "a")
        let kept = Recount([0, 1, 3], inputs.plan, inputs.pool).rules.last
        #expect(kept?.id == rule.id && kept?.count == 2 && kept?.baseCount == 2 && kept?.isSatisfied == true)
        let broken = Recount([0, 2, 3], inputs.plan, inputs.pool).rules.last
        #expect(broken?.count == 1 && broken?.baseCount == 2 && broken?.isSatisfied == false)
    }

    @Test("is called by the plan's own group of the class") func ownGroup() throws {
        let plan = Self.start.replacing("  women:", with: "  grassroots: { class: a }\n  women:")
        let example = InputCase("own", plan: .text(plan + ", requires: { a: women } }\n"), pool: Self.pool)
        let read = try example.read().plan
        #expect(read.rules.map(\.base) == ["grassroots"])
        #expect(read.groups.filter { !$0.isDerived }.map(\.name) == ["grassroots", "women", "direct"])
    }

    @Test("is dropped by a scenario, and replaced by one") func scenarios() throws {
        let removed = Self.example("{ a: women, b: direct }", scenario: "remove: [composition:a:requires]\n")
        #expect(try removed.read().plan.rules.map(\.id) == ["composition:b:requires"])
        let other = Self.example("{ a: women }", scenario: "composition: { requires: { b: [direct] } }\n")
        #expect(try other.read().plan.rules.map(\.id) == ["composition:b:requires"])
        let unknown = Self.example("{ a: women }", scenario: "remove: [composition:b:requires]\n")
        #expect(
            unknown.texts() == [
                "error scenario.yaml:1:10: there is no rule “composition:b:requires”; did you mean “composition:a:requires”?"
            ])
    }

    @Test("is refused where classes, groups or the form are wrong") func refused() {
        #expect(
            Self.example("{ c: [womn, direct], b: [], a: [women, women] }").texts() == [
                "error plan.yaml:5:67: the class “c” has no share; there are: a, b",
                "error plan.yaml:5:71: there is no group “womn”; there are: all, women, direct; did you mean “women”?",
                "error plan.yaml:5:89: the list “b” is empty",
                "warning plan.yaml:5:104: “women” stands in the list twice",
            ])
        #expect(Self.example("women").texts() == ["error plan.yaml:5:65: “requires” must hold “key: value” pairs"])
    }

    @Test("has a name of its own") func name() {
        let plan =
            "seats: { max: 2 }\ngroups: { w: { class: a } }\n"
            + "composition: { by: class, shares: { a: 50%, 'a:requires': 50% }, requires: { a: [w] } }\n"
        let example = InputCase("name", plan: .text(plan), pool: "id,class\nN1,a\nN2,a:requires\n")
        #expect(example.texts() == ["error plan.yaml:3:78: two rules have the id “composition:a:requires”"])
    }
}

extension String {
    fileprivate func trimmingSuffix(_ suffix: String) -> String {
        hasSuffix(suffix) ? String(dropLast(suffix.count)) : self
    }
}
