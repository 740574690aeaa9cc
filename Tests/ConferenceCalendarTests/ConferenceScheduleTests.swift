import ConferenceCalendar
import ExactArithmetic
import Testing

@Suite("The modes and dates of conferences") struct ConferenceScheduleTests {
    typealias Ask = ConferenceModeRule.AtThreshold

    @Test(arguments: [
        (1, Ask.ask, ConferenceMode.plenary, true, false), (189, .ask, .plenary, true, false),
        (190, .ask, .plenary, true, true), (198, .delegates, .plenary, true, true),
        (199, .ask, .plenary, true, true), (200, .ask, .plenary, false, true), (200, .plenary, .plenary, true, true),
        (200, .delegates, .delegates, true, true), (201, .plenary, .delegates, true, true),
        (203, .ask, .delegates, true, true), (210, .ask, .delegates, true, true),
        (211, .ask, .delegates, true, false),
    ])
    func modes(staff: Int, atThreshold: Ask, mode: ConferenceMode, isDecided: Bool, isNear: Bool) {
        var rule = ConferenceModeRule()
        rule.atThreshold = atThreshold
        let verdict = rule.verdict(staff: staff)
        #expect(verdict.mode == mode)
        #expect(verdict.isDecided == isDecided)
        #expect(verdict.isNear == isNear)
        #expect(verdict.position == (staff < 200 ? .below : staff > 200 ? .above : .exactly))
    }

    @Test func theNumberIsASetting() {
        var rule = ConferenceModeRule()
        (rule.plenaryBelow, rule.checkWithin) = (300, .zero)
        #expect(rule.verdict(staff: 299).mode == .plenary)
        #expect(!rule.verdict(staff: 299).isNear)
        #expect(rule.verdict(staff: 300).isNear)
        #expect(rule.verdict(staff: 301).mode == .delegates)
    }

    /// The date of a conference, until when its documents are due, and by when they are sent if that is a day off.
    @Test(arguments: [
        ("2025-02-28", "2025-02-13", "2025-02-13"),  // the last day of the pilot: a Thursday
        ("2025-03-31", "2025-03-16", "2025-03-14"),  // the last day of the wards: a Sunday, so Friday
        ("2025-03-30", "2025-03-15", "2025-03-14"),  // a Saturday
        ("2025-03-28", "2025-03-13", "2025-03-13"),
        ("2025-02-14", "2025-01-30", "2025-01-24"),  // Tết, from Saturday 25 January on: the Friday before
        ("2025-02-17", "2025-02-02", "2025-01-24"),  // its last day
        ("2025-02-18", "2025-02-03", "2025-02-03"),
        ("2025-01-16", "2025-01-01", "2024-12-31"),  // New Year's Day
        ("2024-03-15", "2024-02-29", "2024-02-29"),
    ])
    func documents(date: String, due: String, by: String) throws {
        let deadline = try DocumentsRule().deadline(for: day(date), Self.calendar())
        #expect(deadline.day.description == due)
        #expect(deadline.lastOpenDay.description == by)
        #expect((deadline.closure == nil) == (due == by))
    }

    @Test(arguments: [
        (1, "2025-03-10", "2025-03-07"), (5, "2025-03-10", "2025-03-03"), (15, "2025-03-31", "2025-03-10"),
        (1, "2025-03-08", "2025-03-07"), (2, "2025-02-04", "2025-01-24"), (0, "2025-03-08", "2025-03-08"),
    ])
    func workingDays(days: Int, date: String, due: String) throws {
        var rule = DocumentsRule()
        (rule.days, rule.counting) = (days, .working)
        #expect(try rule.deadline(for: day(date), Self.calendar()).day.description == due)
    }

    private static func calendar() throws -> WorkingCalendar {
        let newYear = try CalendarPeriod(from: day("2025-01-01"), to: day("2025-01-01"))
        let tet = try CalendarPeriod(from: day("2025-01-25"), to: day("2025-02-02"))
        return try WorkingCalendar(holidays: [
            .init(#require(newYear)), .init(#require(tet), name: "Tết"),
        ])
    }

    /// The pilot A in February, B and C, and the city; what is changed in it, and what is found then.
    struct Case: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var change: @Sendable (inout ConferencePlan) throws -> Void
        var expected: [String]

        init(
            _ description: String, _ expected: [String],
            _ change: @escaping @Sendable (inout ConferencePlan) throws -> Void
        ) {
            (testDescription, self.expected, self.change) = (description, expected, change)
        }
    }

    @Test(arguments: cases)
    func findings(_ example: Case) throws {
        var plan = ConferencePlan()
        plan.calendar = try Self.calendar()
        plan.wardPeriod = CalendarPeriod(quarter: 1, year: 2025)
        plan.cityPeriod = CalendarPeriod(quarter: 2, year: 2025)
        plan.pilot = .init(unit: "A", period: CalendarPeriod(month: 2, year: 2025))
        plan.conferences = try [
            Conference(unit: "A", staff: .init(150), date: day("2025-02-28")),
            Conference(unit: "B", staff: .init(250), date: day("2025-03-12"), delegates: 280),
            Conference(unit: "C", staff: .init(100), date: day("2025-03-14")),
            Conference(unit: "City", level: .city, date: day("2025-06-30"), delegates: 290),
        ]
        try example.change(&plan)
        let schedule = ConferenceSchedule(of: plan)
        #expect(schedule.findings.map { "\($0.severity) \($0.unit) \($0.code)" } == example.expected)
    }

    static let cases: [Case] = [
        Case("kept", []) { _ in },
        Case("pilot late", ["broken A afterPeriod", "caution A closed"]) {
            $0.conferences[0].date = try day("2025-03-01")
        },
        Case("pilot early", ["caution A beforePeriod"]) { $0.conferences[0].date = try day("2025-01-21") },
        Case("pilot with another", ["broken A afterPeriod", "caution A pilotNotFirst"]) {
            $0.conferences[0].date = try day("2025-03-12")
        },
        Case("ward before the pilot", ["caution A pilotNotFirst"]) {
            $0.conferences[1].date = try day("2025-02-20")
        },
        Case("city before the pilot's followers", ["broken City notAfterWards", "caution City beforePeriod"]) {
            $0.conferences[3].date = try day("2025-03-13")
        },
        Case("city on a ward's day", ["broken City notAfterWards", "caution City beforePeriod"]) {
            $0.conferences[3].date = try day("2025-03-14")
        },
        Case("city late", ["broken City afterPeriod"]) { $0.conferences[3].date = try day("2025-07-01") },
        Case("ward on the last day", ["caution C documentsClosed"]) { $0.conferences[2].date = try day("2025-03-31") },
        Case("ward on a Sunday", ["caution C closed", "caution C documentsClosed"]) {
            $0.conferences[2].date = try day("2025-03-30")
        },
        Case("no date", ["decision C dateOpen"]) { $0.conferences[2].date = nil },
        Case("more than the city plans", ["broken B tooManyDelegates"]) { $0.conferences[1].delegates = 291 },
        Case("as many as the city may have", []) {
            $0.conferences[1].delegates = 300
            $0.size.wardCeiling = .cityMaximum
        },
        Case("the city's number is open", ["broken B tooManyDelegates"]) {
            $0.conferences[1].delegates = 301
            $0.conferences[3].delegates = nil
        },
        Case("more in a plenary conference", []) { $0.conferences[2].delegates = 400 },
        Case("the city's own", ["broken City tooManyDelegates"]) { $0.conferences[3].delegates = 301 },
        Case("number not decided", ["decision B delegatesOpen"]) { $0.conferences[1].delegates = nil },
        Case("near", ["caution A nearThreshold"]) { $0.conferences[0].staff = .init(198) },
        Case(
            "exactly, and more delegates than may be",
            ["broken A tooManyDelegates", "decision A modeOpen", "caution A nearThreshold"]
        ) {
            ($0.conferences[0].staff, $0.conferences[0].delegates) = (.init(200), 999)
        },
        Case("exactly", ["decision A modeOpen", "caution A nearThreshold"]) { $0.conferences[0].staff = .init(200) },
        Case("staff not known", ["decision C staffOpen"]) { $0.conferences[2].staff = nil },
        Case("staff not known, too many delegates", ["broken C tooManyDelegates", "decision C staffOpen"]) {
            $0.conferences[2].staff = nil
            $0.conferences[2].delegates = 301
        },
        Case("the city above what it may have", ["broken B tooManyDelegates", "broken City tooManyDelegates"]) {
            $0.conferences[1].delegates = 310
            $0.conferences[3].delegates = 320
        },
        Case("exactly, decided", ["decision A delegatesOpen", "caution A nearThreshold"]) {
            $0.conferences[0].staff = .init(200)
            $0.mode.atThreshold = .delegates
        },
    ]

    @Test func theLastDaysAreThePlans() throws {
        var plan = ConferencePlan()
        plan.wardPeriod = CalendarPeriod(quarter: 1, year: 2025)
        plan.cityPeriod = CalendarPeriod(quarter: 2, year: 2025)
        plan.pilot = .init(unit: "A", period: CalendarPeriod(month: 2, year: 2025))
        let limits = ConferenceSchedule(of: plan).limits
        #expect(limits.map(\.subject) == [.pilot(unit: "A"), .wards, .city])
        #expect(limits.map(\.period.last.description) == ["2025-02-28", "2025-03-31", "2025-06-30"])
        #expect(limits.map { $0.documents?.day.description } == ["2025-02-13", "2025-03-16", nil])
        #expect(limits.map { $0.documents?.lastOpenDay.description } == ["2025-02-13", "2025-03-14", nil])
    }

    @Test func daysToSpareAreCountedFromTheDateToTheLastDay() throws {
        var plan = ConferencePlan()
        plan.wardPeriod = CalendarPeriod(quarter: 1, year: 2025)
        plan.conferences = try ["2025-03-28", "2025-03-31", "2025-04-04"].map {
            Conference(unit: $0, staff: .init(1), date: try day($0))
        }
        #expect(ConferenceSchedule(of: plan).entries.map(\.daysToSpare) == [3, 0, -4])
    }
}
