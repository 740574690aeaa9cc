import CalendarDays
import ConferenceCalendar
import Foundation
import Testing

@Suite("What the plan asks, and how it stands") struct RequirementTests {
    private typealias Status = RequirementLine.Status

    private static func day(_ month: Int, _ day: Int, _ year: Int = 2025) throws -> CalendarDay {
        try #require(CalendarDay(year: year, month: month, day: day))
    }

    /// A pilot, a plenary ward, one of exactly 200, a delegate ward, and the city.
    private static func plan() throws -> ConferencePlan {
        var plan = ConferencePlan()
        plan.documents.names = ["kế hoạch", "báo cáo tổng kết"]
        plan.wardPeriod = CalendarPeriod(quarter: 1, year: 2025)
        plan.cityPeriod = CalendarPeriod(quarter: 2, year: 2025)
        plan.planPeriod = CalendarPeriod(month: 8, year: 2024)
        plan.pilot = .init(unit: "P", period: CalendarPeriod(month: 2, year: 2025))
        plan.conferences = [
            Conference(unit: "P", staff: .init(300), date: try day(2, 14), delegates: 150),
            Conference(unit: "A", staff: .init(120), date: try day(3, 14)),
            Conference(unit: "B", staff: .init(200), date: try day(3, 20)),
            Conference(unit: "D", staff: .init(260), date: try day(3, 28), delegates: 180),
            Conference(unit: "C", level: .city, date: try day(6, 27), delegates: 300),
        ]
        return plan
    }

    private static func status(
        _ requirement: ConferenceRequirement, _ unit: String?, of plan: ConferencePlan, asOf: CalendarDay? = nil
    ) throws -> RequirementLine.Status {
        let progress = ConferenceProgress(of: ConferenceSchedule(of: plan), asOf: asOf)
        return try #require(progress.lines(of: requirement).first { $0.unit == unit }).status
    }

    @Test("the sentences are those of rows 20–30 and 44–60") func rows() {
        #expect(ConferenceRequirement.allCases.map(\.row) == Array(20...30) + Array(44...60))
    }

    @Test("each sentence stands in the plan", arguments: ConferenceRequirement.allCases)
    func sentences(requirement: ConferenceRequirement) throws {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let file = root.appendingPathComponent("Datasets/lang-son-2025/ke-hoach-2024.md")
        func words(_ text: String) -> String {
            text.replacing("*", with: "").split { $0.isWhitespace || $0 == "-" }.joined(separator: " ")
        }
        let plan = words(try String(contentsOf: file, encoding: .utf8))
        for part in requirement.sentence.replacing("[…]", with: ";").split(separator: ";") {
            let sentence = words(String(part))
            #expect(sentence.isEmpty || plan.contains(sentence), "\(sentence)")
        }
    }

    @Test("each has a line for everybody whom it is asked of") func everyLine() throws {
        let plan = try Self.plan()
        let progress = ConferenceProgress(of: ConferenceSchedule(of: plan))
        for requirement in ConferenceRequirement.allCases {
            #expect(!progress.lines(of: requirement).isEmpty, "\(requirement)")
        }
        for requirement in [ConferenceRequirement.form, .length, .period, .grassroots, .documents, .summary] {
            #expect(progress.lines(of: requirement).map(\.unit) == ["P", "A", "B", "D"])
        }
        #expect(progress.lines(of: .unitPlan).map(\.unit) == ["P", "A", "B", "D"])
        #expect(progress.lines(of: .passedOn).map(\.unit) == ["P", "A", "B", "D", "C"])
    }

    @Test(
        "the mode decides which of two sentences is asked",
        arguments: [
            ("P", RequirementLine.Status.notAsked, RequirementLine.Status.kept), ("A", .kept, .notAsked),
            ("B", .undecided, .undecided),
        ])
    func modes(unit: String, plenary: RequirementLine.Status, delegates: RequirementLine.Status) throws {
        let plan = try Self.plan()
        #expect(try Self.status(.plenary, unit, of: plan) == plenary)
        #expect(try Self.status(.delegates, unit, of: plan) == delegates)
        let isPlenary = plenary == .kept
        #expect((try Self.status(.proposal, unit, of: plan) == .notAsked) == isPlenary)
        #expect((try Self.status(.ceiling, unit, of: plan) == .notAsked) == isPlenary)
    }

    /// The number that was decided, the one proposed, and how rows 26 and 27 stand.
    @Test(
        arguments: [
            (nil, nil, Status.undecided, Status.undecided), (180, nil, .missing, .kept), (180, 180, .kept, .kept),
            (180, 200, .caution, .kept), (301, 301, .kept, .broken), (300, 300, .kept, .kept),
        ] as [(Int?, Int?, RequirementLine.Status, RequirementLine.Status)])
    func numbers(
        decided: Int?, proposed: Int?, proposal: RequirementLine.Status, ceiling: RequirementLine.Status
    ) throws {
        var plan = try Self.plan()
        plan.conferences[3].delegates = decided
        let day = try Self.day(1, 10)
        plan.conferences[3].records.proposal = proposed.map { DelegatesProposal(delegates: $0, day: day) }
        #expect(try Self.status(.proposal, "D", of: plan) == proposal)
        #expect(try Self.status(.ceiling, "D", of: plan) == ceiling)
    }

    /// Grassroots, guests and own leaders of 180: 126 are at least 70 %, 54 at most 30 %; of 179 at least 126, and at most 53.
    @Test(arguments: [
        (126, 40, 14, Status.kept, Status.kept, Status.kept), (125, 41, 14, .kept, .broken, .broken),
        (180, 0, 0, .kept, .kept, .kept), (125, 40, 14, .broken, .broken, .broken),
        (0, 0, 0, .broken, .kept, .kept),
    ])
    func shares(
        grassroots: Int, guests: Int, leaders: Int, composition: RequirementLine.Status,
        seventy: RequirementLine.Status, thirty: RequirementLine.Status
    ) throws {
        var plan = try Self.plan()
        plan.conferences[3].records.composition = ConferenceComposition(
            grassroots: grassroots, guests: guests, ownLeaders: leaders)
        #expect(try Self.status(.composition, "D", of: plan) == composition)
        #expect(try Self.status(.grassroots, "D", of: plan) == seventy)
        #expect(try Self.status(.guests, "D", of: plan) == thirty)
    }

    @Test("in a plenary the shares are told, and kept where the office says so") func plenaryShares() throws {
        var plan = try Self.plan()
        #expect(try Self.status(.grassroots, "A", of: plan) == .notAsked)
        plan.conferences[1].records.composition = ConferenceComposition(grassroots: 10, guests: 110)
        #expect(try Self.status(.grassroots, "A", of: plan) == .kept)
        plan.shares.inPlenary = .enforce
        #expect(try Self.status(.grassroots, "A", of: plan) == .broken)
    }

    /// The day of asking, the days on which the two documents came in, and how row 47 stands; they are due on 27 February.
    @Test(
        arguments: [
            (nil, [nil, nil], Status.missing), (27, [nil, nil], .notDue), (28, [nil, nil], .missing),
            (28, [27, 27], .kept), (28, [27, 28], .late), (28, [28, nil], .missing), (27, [27, 28], .notDue),
            (27, [20, 26], .kept),
        ] as [(Int?, [Int?], RequirementLine.Status)])
    func documents(asOf: Int?, received: [Int?], expected: RequirementLine.Status) throws {
        var plan = try Self.plan()
        for (name, day) in zip(plan.documents.names, received) {
            plan.conferences[1].records.received[name] = try day.map { try Self.day(2, $0) }
        }
        let asked = try asOf.map { try Self.day(2, $0) }
        #expect(try Self.status(.documents, "A", of: plan, asOf: asked) == expected)
    }

    @Test("a unit's plan is there, late, missing or not due") func unitPlans() throws {
        var plan = try Self.plan()
        plan.units = [UnitRecord("X"), UnitRecord("Y"), UnitRecord("Z")]
        plan.units[0].plan = try Self.day(8, 31, 2024)
        plan.units[1].plan = try Self.day(9, 1, 2024)
        let september = try Self.day(9, 30, 2024)
        let progress = ConferenceProgress(of: ConferenceSchedule(of: plan), asOf: september)
        let lines = progress.lines(of: .unitPlan).filter { ["X", "Y", "Z"].contains($0.unit) }
        #expect(lines.map(\.status) == [.kept, .late, .missing])
        #expect(lines.map(\.overdue) == [nil, nil, 30])
        let august = ConferenceProgress(of: ConferenceSchedule(of: plan), asOf: try Self.day(8, 31, 2024))
        #expect(august.lines(of: .unitPlan).prefix(3).map(\.status) == [.kept, .notDue, .notDue])
    }

    @Test("the city follows the wards, the pilot leads them") func order() throws {
        var plan = try Self.plan()
        #expect(try Self.status(.order, "C", of: plan) == .kept)
        #expect(try Self.status(.pilot, "P", of: plan) == .kept)
        plan.conferences[3].date = nil
        #expect(try Self.status(.order, "C", of: plan) == .undecided)
        plan.conferences[1].date = try Self.day(6, 27)
        #expect(try Self.status(.order, "C", of: plan) == .broken)
        plan.conferences[1].date = try Self.day(2, 14)
        #expect(try Self.status(.pilot, "P", of: plan) == .caution)
        plan.conferences[0].date = try Self.day(3, 1)
        #expect(try Self.status(.pilot, "P", of: plan) == .late)
        plan.pilot = nil
        #expect(try Self.status(.pilot, nil, of: plan) == .undecided)
    }

    @Test("the pilot's lessons, tasks, campaigns, fields, defence and costs") func whole() throws {
        var plan = try Self.plan()
        let (before, after) = (try Self.day(2, 13), try Self.day(2, 20))
        #expect(try Self.status(.lessons, "P", of: plan, asOf: before) == .notDue)
        #expect(try Self.status(.lessons, "P", of: plan, asOf: after) == .missing)
        plan.pilot?.lessons = [PilotLesson(day: try Self.day(2, 18), text: "l")]
        #expect(try Self.status(.lessons, "P", of: plan, asOf: after) == .kept)
        #expect(try Self.status(.guidance, nil, of: plan) == .missing)
        let november = CalendarPeriod(month: 11, year: 2024)
        plan.tasks = [OfficeTask(.guidance, period: november, done: try Self.day(12, 1, 2024))]
        #expect(try Self.status(.guidance, nil, of: plan) == .late)
        #expect(try Self.status(.campaigns, nil, of: plan) == .undecided)
        (plan.campaigns, plan.fields) = (["a", "b"], ["f"])
        var police = UnitRecord("Công an")
        (police.campaigns, police.fields, police.isDefence) = (["a"], ["f"], true)
        plan.units = [police]
        #expect(try Self.status(.campaigns, nil, of: plan) == .missing)
        #expect(try Self.status(.fields, nil, of: plan) == .kept)
        #expect(try Self.status(.defence, nil, of: plan) == .missing)
        plan.units[0].nominees = 3
        #expect(try Self.status(.defence, nil, of: plan) == .kept)
        #expect(try Self.status(.thrift, nil, of: plan) == .missing)
        for index in plan.conferences.indices { plan.conferences[index].records.estimate = Conference.maximumEstimate }
        #expect(try Self.status(.thrift, nil, of: plan) == .kept)
    }

    @Test("what is recorded for a later day is not known yet") func later() throws {
        var plan = try Self.plan()
        plan.conferences[0].records.passedOn = 20
        #expect(try Self.status(.passedOn, "P", of: plan, asOf: try Self.day(2, 13)) == .notDue)
        #expect(try Self.status(.passedOn, "P", of: plan, asOf: try Self.day(2, 14)) == .kept)
        plan.conferences[0].records.passedOn = nil
        #expect(try Self.status(.passedOn, "P", of: plan, asOf: try Self.day(2, 15)) == .missing)
    }
}
