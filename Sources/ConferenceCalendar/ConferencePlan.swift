import CalendarDays

/// The conferences of the wards and communes and of the city, and the rules that their modes and dates keep to.
package struct ConferencePlan: Sendable, Equatable {
    /// The conference that is held first, for the others to learn from.
    package struct Pilot: Sendable, Equatable {
        /// The unit whose conference it is.
        package var unit: String
        /// The days on which it has to be held; nil for the same as every ward.
        package var period: CalendarPeriod?
        /// What it taught.
        package var lessons: [PilotLesson] = []

        /// The pilot of `unit`.
        package init(unit: String, period: CalendarPeriod? = nil) { (self.unit, self.period) = (unit, period) }
    }

    /// The plan's title; empty where it does not say.
    package var title = ""
    /// The rule by which the number of staff decides the mode.
    package var mode = ConferenceModeRule()
    /// The documents that are sent, and the days by which they are due.
    package var documents = DocumentsRule()
    /// The days on which the wards' conferences have to be held; nil where that is open.
    package var wardPeriod: CalendarPeriod?
    /// The days on which the city's conference has to be held; nil where that is open.
    package var cityPeriod: CalendarPeriod?
    /// The pilot, where there is one.
    package var pilot: Pilot?
    /// The numbers of delegates that conferences may have.
    package var size = ConferenceSizeRule()
    /// The days on which offices are open.
    package var calendar = WorkingCalendar()
    /// The conferences, each unit once, at most one of them the city's.
    package var conferences: [Conference] = []
    /// The shares of a conference.
    package var shares = ConferenceShareRule()
    /// The days by which every unit sends its own plan; nil where that is open.
    package var planPeriod: CalendarPeriod?
    /// The days by which every unit nominates; nil where that is open.
    package var nominationPeriod: CalendarPeriod?
    /// The units that are asked for a plan and nominees, each once.
    package var units: [UnitRecord] = []
    /// The tasks of offices, each kind at most once.
    package var tasks: [OfficeTask] = []
    /// The campaigns that nominees should have stood out in.
    package var campaigns: [String] = []
    /// The fields that nominees should come from.
    package var fields: [String] = []

    /// A plan of no conferences, with the rules as they are by default.
    package init() {}

    /// The city's conference.
    package var city: Conference? { conferences.first { $0.level == .city } }

    /// Every unit that is asked for something: those listed, then wards that are not.
    package var allUnits: [UnitRecord] {
        let listed = Set(units.map(\.unit))
        return units
            + conferences.filter { $0.level == .ward && !listed.contains($0.unit) }.map { UnitRecord($0.unit) }
    }

    /// The members of the council who supervise units, each once, in the order of their first unit.
    package var supervisors: [String] {
        var seen: Set<String> = []
        return units.compactMap(\.supervisor).filter { seen.insert($0).inserted }
    }

    /// True where `conference` is the pilot.
    package func isPilot(_ conference: Conference) -> Bool {
        conference.level == .ward && conference.unit == pilot?.unit
    }

    /// The days on which `conference` has to be held; nil where that is open.
    package func period(of conference: Conference) -> CalendarPeriod? {
        if conference.level == .city { return cityPeriod }
        return isPilot(conference) ? pilot?.period ?? wardPeriod : wardPeriod
    }

    /// The most delegates that a ward's delegate conference may have.
    package var mostWardDelegates: Int {
        switch size.wardCeiling {
        case .cityPlanned: min(city?.delegates ?? size.cityMaximum, size.cityMaximum)
        case .cityMaximum: size.cityMaximum
        }
    }
}

/// The numbers of delegates that conferences may have.
package struct ConferenceSizeRule: Sendable, Equatable {
    /// The number that a ward's delegates may not exceed.
    package enum WardCeiling: String, Sendable, CaseIterable {
        /// The delegates that the city's conference is planned with; the most that it may have where that is not known.
        case cityPlanned
        /// The most delegates that the city's conference may have.
        case cityMaximum = "cityMax"
    }

    /// The most delegates of the city's conference.
    package var cityMaximum = 300
    /// The number that a ward's delegates may not exceed.
    package var wardCeiling = WardCeiling.cityPlanned

    /// The rule of the plan.
    package init() {}
}

/// A conference: of a ward or commune, or the city's.
package struct Conference: Sendable, Equatable {
    /// The largest number of staff that is accepted.
    package static let maximumStaff = 1_000_000
    /// The largest estimate that is accepted, in đồng.
    package static let maximumEstimate = 999_999_999_999

    /// The level of the unit that holds a conference.
    package enum Level: String, Sendable, CaseIterable {
        /// A ward's or commune's.
        case ward
        /// The city's.
        case city
    }

    /// The number of staff of a unit: officials, public employees, workers.
    package struct Staff: Sendable, Equatable {
        /// The number itself.
        package var count: Int
        /// The day on which they were counted.
        package var counted: CalendarDay?
        /// The source of the number.
        package var source: String?

        /// A count of this many staff.
        package init(_ count: Int, counted: CalendarDay? = nil, source: String? = nil) {
            (self.count, self.counted, self.source) = (count, counted, source)
        }
    }

    /// The unit that holds it.
    package var unit: String
    /// The level of the unit.
    package var level: Level
    /// The unit's staff; nil for the city, whose mode does not depend on it.
    package var staff: Staff?
    /// The day on which it is held; nil where that is not decided.
    package var date: CalendarDay?
    /// The number of delegates planned; nil where that is not decided.
    package var delegates: Int?
    /// What the unit has sent and done for it.
    package var records = ConferenceRecords()

    /// A conference of `unit`.
    package init(
        unit: String, level: Level = .ward, staff: Staff? = nil, date: CalendarDay? = nil, delegates: Int? = nil
    ) {
        (self.unit, self.level, self.staff, self.date, self.delegates) = (unit, level, staff, date, delegates)
    }
}
