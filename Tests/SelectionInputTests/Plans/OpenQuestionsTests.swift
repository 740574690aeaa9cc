import SelectionCore
import SelectionInput
import Testing

@Suite("Answers to what the text leaves open")
struct OpenQuestionsTests {
    private static let pool: FileContent = """
        id,class,office,award
        N1,a,Lãnh đạo,Anh hùng
        N2,b,,Anh hùng
        N3,b,,
        N4,a,,

        """

    private static func example(_ composition: String, before: String = "", scenario: FileContent? = nil) -> InputCase {
        InputCase(
            composition,
            plan: .text(
                "seats: { max: 4 }\n\(before)groups: { leaders: { office: Lãnh đạo }, grassroots: { class: a } }\n"
                    + "composition: { by: class, shares: { a: 70%, b: 30% }\(composition) }\n"),
            pool: pool, scenario: scenario)
    }

    private static let own = ", assign: [{ where: leaders, class: b }, { where: { award: Anh hùng }, class: a }]"

    private func classes(_ inputs: SelectionInputs) throws -> [String] {
        let texts = try #require(inputs.pool.texts(ofColumn: "class"))
        return (0..<inputs.pool.count).map(texts)
    }

    @Test("a leader is a guest, a hero who is none is of the grassroots") func assigned() throws {
        let inputs = try Self.example(Self.own).read()
        #expect(try classes(inputs) == ["b", "a", "b", "a"])
        #expect(inputs.plan.membership(of: "grassroots", in: inputs.pool).contains(1))
        #expect(!inputs.plan.membership(of: "grassroots", in: inputs.pool).contains(0))
        let counts = Recount([0, 1, 3], inputs.plan, inputs.pool).rules
        #expect(counts.map(\.id) == ["composition:a", "composition:b"] && counts.map(\.count) == [2, 1])
    }

    @Test("a scenario gives other classes, each time from what the file says") func assignedByScenario() throws {
        let other = try Self.example(
            Self.own, scenario: "composition: { assign: { where: { class: a, award: { blank: true } }, class: b } }\n"
        ).read()
        #expect(try classes(other) == ["a", "b", "b", "b"])
        let none = try Self.example(Self.own, scenario: "composition: { assign: [] }\n").read()
        #expect(try classes(none) == ["a", "b", "b", "a"])
    }

    @Test("a class of several values is given by its name") func mapped() throws {
        let plan =
            "seats: { max: 4 }\ncomposition: { by: class, classes: { low: a, high: [b] }, "
            + "shares: { low: 50%, high: 50% }, assign: { where: { award: Anh hùng }, class: low } }\n"
        let inputs = try InputCase("mapped", plan: .text(plan), pool: Self.pool).read()
        #expect(try classes(inputs) == ["low", "low", "b", "a"])
        #expect(Recount([0, 1, 2, 3], inputs.plan, inputs.pool).rules.map(\.count) == [3, 1])
        let crossed = plan.replacing("class: low", with: "class: b").replacing("high: 50%", with: "b: 50%")
        #expect(
            InputCase("crossed", plan: .text(crossed), pool: Self.pool).texts().contains {
                $0.contains("“b” is both of “high” and of “b”")
            })
    }

    @Test("wrong classes, groups and forms are refused together") func refused() {
        let wrong = ", assign: [{ where: leader, class: c }, { class: a }, { where: {}, class: a, when: 1 }]"
        #expect(
            Self.example(wrong).texts() == [
                "error plan.yaml:3:73: there is no group “leader”; there are: all, leaders, grassroots; did you mean “leaders”?",
                "error plan.yaml:3:88: the class “c” has no share; there are: a, b",
                "error plan.yaml:3:93: the key “where” is missing",
                "error plan.yaml:3:116: “where” says nothing; everybody would be of the class",
                "error plan.yaml:3:130: the key “when” is not known; allowed here: where, class",
            ])
        #expect(
            Self.example(", shareBase: planed").texts() == [
                "error plan.yaml:3:66: “planed” is not one of the choices; there are: convened, planned, present; did you mean “planned”?"
            ])
    }

    @Test("shares of what is planned are numbers, whoever is selected") func planned() throws {
        let inputs = try Self.example(", shareBase: planned, rounding: atLeast").read()
        #expect(inputs.plan.composition?.base == .planned)
        let counts = Recount([0, 3, 2], inputs.plan, inputs.pool).rules
        #expect(counts[0].minimum?.description == "14/5" && counts[1].maximum?.description == "6/5")
        #expect(!counts[0].isSatisfied && counts[1].isSatisfied)
        let fewer = try Self.example(", shareBase: planned", scenario: "seats: { max: 3 }\n").read()
        #expect(Recount([0, 3, 2], fewer.plan, fewer.pool).rules.map(\.minimum) == [2, 1])
    }

    @Test("a preset answers what the plan does not write") func preset() throws {
        let named = "preset: lang-son\n"
        let inputs = try Self.example("", before: named).read()
        #expect(inputs.plan.preset == .langSon && inputs.plan.composition?.rounding == .atLeast)
        #expect(inputs.plan.samePersonLocation == nil)
        #expect(inputs.remarks.map(\.severity) == [.note])
        let written = try Self.example(", rounding: exact", before: named).read()
        #expect(written.plan.composition?.rounding == .exact)
        let people: FileContent =
            "id,name,Ngày sinh,class,office,award\nN1,Lý A,1/2/1980,a,x,\nN2,Lý A,1/2/1980,b,Lãnh đạo,\n"
        var same = Self.example("", before: named)
        same.pool = people
        #expect(try same.read().plan.conflicts.map { $0.members.map(\.id) } == [["N1", "N2"]])
        var own = Self.example("", before: named + "conflicts: []\n")
        own.pool = people
        #expect(try own.read().plan.conflicts.isEmpty)
        #expect(
            Self.example("", before: "preset: langson\n").texts() == [
                "error plan.yaml:2:9: “langson” is not one of the choices; there are: lang-son; did you mean “lang-son”?"
            ])
    }
}
