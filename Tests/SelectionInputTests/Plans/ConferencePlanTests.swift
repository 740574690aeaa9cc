import CalendarDays
import ConferenceCalendar
import ExactArithmetic
import SelectionCore
import SelectionInput
import Testing

@Suite("The file of the conferences") struct ConferencePlanTests {
    private static func read(_ text: String) throws -> ConferencePlan {
        try ConferencePlanReader.read(InputFile(name: "c.yaml", bytes: text.utf8)).plan
    }

    static let right = """
        title: T
        mode: { plenaryBelow: 300, at: delegates, checkWithin: 2.5% }
        documents: { days: 10, counting: working, names: [a, b] }
        periods: { ward: Q1/2025, city: { from: 1/4/2025, to: 2025-06-30 } }
        pilot: { unit: X, period: 02/2025 }
        delegates: { cityMax: 250, wardCeiling: cityMax }
        holidays: [ 2025-01-01, { name: Tết, from: 25/1/2025, to: 2.2.2025 }, { from: 07-04-2025 } ]
        conferences:
          - { unit: X, staff: 0198, counted: 2024-12-31, source: s, date: 28/2/2025, delegates: 12 }
          - { unit: Y, level: ward, staff: 7 }
          - { unit: Z, level: city, date: 2025-06-27, delegates: 250 }
        """

    @Test("is read") func reading() throws {
        let plan = try Self.read(Self.right)
        #expect(plan.title == "T")
        #expect(plan.mode.plenaryBelow == 300 && plan.mode.atThreshold == .delegates)
        #expect(plan.mode.checkWithin == Rational(1, 40))
        #expect(plan.documents.days == 10 && plan.documents.counting == .working && plan.documents.names == ["a", "b"])
        #expect(plan.wardPeriod == CalendarPeriod(quarter: 1, year: 2025))
        #expect(plan.cityPeriod == CalendarPeriod(quarter: 2, year: 2025))
        #expect(plan.pilot == .init(unit: "X", period: CalendarPeriod(month: 2, year: 2025)))
        #expect(plan.size.cityMaximum == 250 && plan.size.wardCeiling == .cityMaximum)
        #expect(plan.calendar.holidays.map(\.name) == [nil, "Tết", nil])
        #expect(
            plan.calendar.holidays.map { "\($0.period.first)/\($0.period.last)" } == [
                "2025-01-01/2025-01-01", "2025-01-25/2025-02-02", "2025-04-07/2025-04-07",
            ])
        let counted = CalendarDay(year: 2024, month: 12, day: 31)
        #expect(
            plan.conferences == [
                Conference(
                    unit: "X", staff: .init(198, counted: counted, source: "s"),
                    date: CalendarDay(year: 2025, month: 2, day: 28), delegates: 12),
                Conference(unit: "Y", staff: .init(7)),
                Conference(
                    unit: "Z", level: .city, date: CalendarDay(year: 2025, month: 6, day: 27), delegates: 250),
            ])
    }

    @Test("records what units have sent and done") func records() throws {
        let plan = try Self.read(
            """
            documents: { names: [kế hoạch, Tổng kết], summary: Tổng kết }
            periods: { plans: 08/2024, nominations: Q1/2025 }
            pilot: { unit: X, lessons: { day: 1/3/2025, lesson: L, setting: at } }
            shares: { grassroots: 2/3, inPlenary: enforce }
            tasks: { budget: { office: O, period: 11/2024, done: 2024-11-30 } }
            campaigns: [c, d]
            fields: f
            units:
              - { unit: X, supervisor: S, plan: 2024-08-01, endorsed: 2025-01-02, nominees: 5, newcomers: 2, campaigns: [c, d], fields: f, defence: true }
              - { unit: Y }
            conferences:
              - { unit: X, form: goodDeeds, halfDays: 1, proposal: { delegates: 9, day: 2025-01-01, paper: N },
                  composition: { grassroots: 7, guests: 1, ownLeaders: 1 }, received: { "kế hoạch": 2025-01-03, Tổng kết: 4/1/2025 },
                  passedOn: 3, programme: { individuals: 1, collectives: 2, exchange: true, commended: 4 }, estimate: 1000000 }
              - { unit: Z, level: city, halfDays: 2, passedOn: 0 }

            """)
        let days = try (1...4).map { try #require(CalendarDay(year: 2025, month: 1, day: $0)) }
        #expect(plan.documents.summary == "Tổng kết")
        #expect(plan.planPeriod == CalendarPeriod(month: 8, year: 2024))
        #expect(plan.nominationPeriod == CalendarPeriod(quarter: 1, year: 2025))
        let third = try #require(CalendarDay(year: 2025, month: 3, day: 1))
        #expect(plan.pilot?.lessons == [PilotLesson(day: third, text: "L", setting: "at")])
        #expect(plan.shares.grassroots == Rational(2, 3) && plan.shares.inPlenary == .enforce)
        #expect(
            plan.tasks == [
                OfficeTask(
                    .budget, office: "O", period: CalendarPeriod(month: 11, year: 2024),
                    done: CalendarDay(year: 2024, month: 11, day: 30))
            ])
        #expect(plan.units.map(\.unit) == ["X", "Y"] && plan.supervisors == ["S"])
        #expect(plan.units[0].newcomers == 2 && plan.units[0].campaigns == ["c", "d"] && plan.units[0].isDefence)
        #expect(plan.units[0].fields == ["f"] && plan.units[0].endorsed == days[1])
        let records = plan.conferences[0].records
        #expect(records.form == .goodDeeds && records.halfDays == 1 && records.passedOn == 3)
        #expect(records.proposal == DelegatesProposal(delegates: 9, day: days[0], paper: "N"))
        #expect(records.composition == ConferenceComposition(grassroots: 7, guests: 1, ownLeaders: 1))
        #expect(records.received == ["kế hoạch": days[2], "Tổng kết": days[3]])
        #expect(
            records.programme
                == ConferenceProgramme(individuals: 1, collectives: 2, hasExchange: true, commended: 4))
        #expect(records.estimate == 1_000_000)
        #expect(plan.conferences[1].records.halfDays == 2 && plan.conferences[1].records.passedOn == 0)
    }

    @Test("has the plan's rules where it states none") func defaults() throws {
        let plan = try Self.read("conferences: [{ unit: X, staff: 1 }]\n")
        #expect(plan.mode.plenaryBelow == 200 && plan.mode.atThreshold == .ask)
        #expect(plan.mode.checkWithin == Rational(1, 20))
        #expect(plan.documents.days == 15 && plan.documents.counting == .calendar)
        #expect(plan.size.cityMaximum == 300 && plan.size.wardCeiling == .cityPlanned)
        #expect(plan.wardPeriod == nil && plan.cityPeriod == nil && plan.pilot == nil)
    }

    @Test("is refused with every problem at its place", arguments: problems)
    func refusal(text: String, expected: [String]) {
        do {
            _ = try Self.read(text)
            Issue.record("it was taken")
        } catch let rejection as InputRejection {
            #expect(rejection.diagnostics.map { $0.text(.english) } == expected)
        } catch {
            Issue.record(error)
        }
    }

    private static let one = "conferences: [{ unit: Xã Quảng Lạc, staff: 1 }]\n"

    static let problems: [(String, [String])] = [
        (
            one
                + """
                documents: { names: [kế hoạch, báo cáo], summary: bao cao }
                campaigns: [nông thôn mới]
                units:
                  - { unit: A, campaigns: nong thon moi, fields: y tế, nominees: 2, newcomers: 3 }
                  - { unit: A, supervisor: S }
                tasks: { budgt: { done: 2025-01-01 }, budget: { done: soon } }

                """,
            [
                "c.yaml:1:23: “Xã Quảng Lạc” has a conference, but is not among the units listed",
                "c.yaml:2:51: “bao cao” is not one of the choices; there are: kế hoạch; báo cáo; did you mean “báo cáo”?",
                "c.yaml:5:27: “nong thon moi” is not one of the choices; there are: nông thôn mới; did you mean “nông thôn mới”?",
                "c.yaml:5:50: “y tế” is not one of the choices; list them under “fields” of the file first",
                "c.yaml:5:80: 3 newcomers of 2 nominees",
                "c.yaml:6:13: the unit “A” is listed twice",
                "c.yaml:7:10: the key “budgt” is not known; allowed here: guidance, commendation, communication, budget; did you mean “budget”?",
                "c.yaml:7:55: “soon” is not a day; write 28/3/2025 (day, month, year) or 2025-03-28",
            ]
        ),
        (
            """
            documents: { names: [kế hoạch] }
            conferences:
              - { unit: A, form: party, received: { ke hoach: 2025-01-01 }, proposal: { delegates: 4 }, composition: { guests: 1 } }
              - { unit: Z, level: city, received: { kế hoạch: 2025-01-01 } }

            """,
            [
                "c.yaml:3:22: “party” is not one of the choices; there are: exemplars, goodDeeds, goodWorkers, congress",
                "c.yaml:3:41: the key “ke hoach” is not known; allowed here: kế hoạch; did you mean “kế hoạch”?",
                "c.yaml:3:75: the key “day” is missing",
                "c.yaml:3:106: the key “grassroots” is missing",
                "c.yaml:4:29: the key “received” is not known; allowed here: unit, level, date, delegates, halfDays, passedOn, programme, estimate",
            ]
        ),
        ("[]\n", ["c.yaml:1:1: “c.yaml” must hold “key: value” pairs"]),
        ("title: T\n", ["c.yaml: the key “conferences” is missing"]),
        ("conferences: []\n", ["c.yaml:1:14: the list “conferences” is empty"]),
        ("conferences: x\n", ["c.yaml:1:14: “conferences” must be a list"]),
        (
            one + "perods: { ward: Q1/2025 }\nmode: { at: maybe, plenaryBelow: 0, checkWithin: 5 }\n",
            [
                "c.yaml:2:1: the key “perods” is not known; allowed here: title, mode, documents, periods, pilot, delegates, shares, holidays, conferences, units, tasks, campaigns, fields; did you mean “periods”?",
                "c.yaml:3:13: “maybe” is not one of the choices; there are: plenary, delegates, ask",
                "c.yaml:3:34: “0” is not a whole number from 1 on",
                "c.yaml:3:50: the share 5 has no % sign; write 5%",
            ]
        ),
        (
            one
                + "pilot: { unit: Xã Quang Lac, period: Q5/2025 }\nperiods: { ward: 13/2025, city: { from: 2025-06-30, to: 2025-04-01 } }\n",
            [
                "c.yaml:2:16: no conference of “Xã Quang Lac” is listed; there are: Xã Quảng Lạc; did you mean “Xã Quảng Lạc”?",
                "c.yaml:2:38: “Q5/2025” is not a period; write Q1/2025 (a quarter), 02/2025 (a month), or from and to",
                "c.yaml:3:18: “13/2025” is not a period; write Q1/2025 (a quarter), 02/2025 (a month), or from and to",
                "c.yaml:3:33: 2025-06-30 is after 2025-04-01",
            ]
        ),
        (
            one
                + "documents: { days: 400, names: [] }\nholidays: [ 30/2/2025, 2025-1, { from: 29/2/2025, day: 1 },\n  { from: 2025-01-25, to: 2052-02-02 } ]\n",
            [
                "c.yaml:2:20: 400 is too many; 366 at most", "c.yaml:2:32: the list “names” is empty",
                "c.yaml:3:13: there is no such day as 30/2/2025; a day is written day/month/year",
                "c.yaml:3:24: “2025-1” is not a day; write 28/3/2025 (day, month, year) or 2025-03-28",
                "c.yaml:3:40: there is no such day as 29/2/2025; a day is written day/month/year",
                "c.yaml:3:51: the key “day” is not known; allowed here: name, from, to",
                "c.yaml:4:27: a holiday of 9870 days; 31 at most, so look at the months and years",
            ]
        ),
        (
            """
            conferences:
              - { unit: A, staff: 2000000, date: 3/28/2025 }
              - { unit: A, staff: 1 }
              - { staff: x, counted: 28/3/25 }
              - { unit: C, level: city, staff: 3 }
              - { unit: D, level: city }
              - { unit: E, level: town, staff: 1 }
              - { unit: F, delegates: -1 }

            """,
            [
                "c.yaml:2:23: 2000000 is too many; 1000000 at most",
                "c.yaml:2:38: there is no such day as 3/28/2025; a day is written day/month/year",
                "c.yaml:3:13: the conference of “A” is listed twice",
                "c.yaml:4:5: the key “unit” is missing", "c.yaml:4:14: “x” is not a whole number from 1 on",
                "c.yaml:4:26: “28/3/25” is not a day; write 28/3/2025 (day, month, year) or 2025-03-28",
                "c.yaml:5:29: the key “staff” is not known; allowed here: unit, level, date, delegates, halfDays, passedOn, programme, estimate",
                "c.yaml:6:13: there can be only one conference of the city; “C” is listed already",
                "c.yaml:7:23: “town” is not one of the choices; there are: ward, city",
                "c.yaml:8:27: “-1” is not a whole number from 1 on",
            ]
        ),
    ]

    private static let two =
        "conferences: [{ unit: A=B, staff: 198 }, { unit: B, staff: 9 }, { unit: C, level: city }, { unit: D }]\n"

    @Test("is edited by the command", arguments: [("=203", 203), ("=+5", 203), ("=-5", 193), ("= 200 ", 200)])
    func edits(edit: String, staff: Int) throws {
        let plan = try Self.read(Self.two)
        let question = try ConferenceQuestionReader.read(
            staff: ["A=B" + edit], dates: ["C=28/3/2025"], units: ["B"], of: plan)
        #expect(question.plan == plan)
        #expect(question.edited?.conferences[0].staff == .init(staff))
        #expect(question.edited?.conferences[1] == plan.conferences[1])
        #expect(question.edited?.conferences[2].date?.description == "2025-03-28")
        #expect(question.units == ["A=B", "B", "C"])
    }

    @Test("stays as it is where nothing is edited") func question() throws {
        let plan = try Self.read(Self.two)
        #expect(try ConferenceQuestionReader.read(of: plan) == ConferenceQuestion(plan))
        #expect(try ConferenceQuestionReader.read(units: ["B"], of: plan) == ConferenceQuestion(plan, units: ["B"]))
    }

    @Test("is not edited in a way that cannot be") func badEdits() throws {
        let plan = try Self.read(Self.two)
        do {
            _ = try ConferenceQuestionReader.read(
                staff: ["D=+5", "A=B=many", "B", "C=3", "B=-9", "X=1", "A=B=1", "A=B=2", "B=1000001", "B=9999999999"],
                dates: ["B=29/2/2025", "B=", "B=1/3/2025", "B=2025-03-02"], units: ["b", "E"], of: plan)
            Issue.record("it was taken")
        } catch {
            #expect(
                error.diagnostics.map { $0.text(.english) } == [
                    "--date: there is no such day as 29/2/2025; a day is written day/month/year",
                    "--date: “” is not a day; write 28/3/2025 (day, month, year) or 2025-03-28",
                    "--date: “B” is named twice",
                    "--staff: the staff of “D” is not known yet; write the whole number, such as 203",
                    "--staff: “many” is not a number of staff; write 203, +5 or -5",
                    "--staff: “B” must have the form “A=B=203”",
                    "--staff: “C”: the mode of the city’s conference does not depend on staff",
                    "--staff: “B” would have 0 staff; from 1 to 1000000 are taken",
                    "--staff: no conference of “X” is listed; there are: A=B, B, C, D",
                    "--staff: “B” would have 1000001 staff; from 1 to 1000000 are taken",
                    "--staff: “9999999999” is not a number of staff; write 203, +5 or -5",
                    "--staff: “A=B” is named twice",
                    "--unit: no conference of “b” is listed; there are: A=B, B, C, D; did you mean “B”?",
                    "--unit: no conference of “E” is listed; there are: A=B, B, C, D",
                ])
        }
    }
}
