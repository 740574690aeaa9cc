/// The conferences of the wards and communes and of the city, and the rules that their modes and dates keep to.
package struct ConferencePlan: Sendable, Equatable {
    /// The conference that is held first, for the others to learn from.
    package struct Pilot: Sendable, Equatable {
        /// Whose it is.
        package var unit: String
        /// When it has to be held; nil where that is as for every ward.
        package var period: CalendarPeriod?

        /// The pilot of `unit`.
        package init(unit: String, period: CalendarPeriod? = nil) { (self.unit, self.period) = (unit, period) }
    }

    /// What the plan is called; empty where it does not say.
    package var title = ""
    /// How the number of staff decides the mode.
    package var mode = ConferenceModeRule()
    /// Which documents are sent, and when.
    package var documents = DocumentsRule()
    /// When the wards' conferences have to be held; nil where that is open.
    package var wardPeriod: CalendarPeriod?
    /// When the city's conference has to be held; nil where that is open.
    package var cityPeriod: CalendarPeriod?
    /// The pilot, where there is one.
    package var pilot: Pilot?
    /// How many delegates there may be.
    package var size = ConferenceSizeRule()
    /// When offices are open.
    package var calendar = WorkingCalendar()
    /// The conferences, each unit once, at most one of them the city's.
    package var conferences: [Conference] = []

    /// A plan of no conferences, with the rules as they are by default.
    package init() {}

    /// The city's conference.
    package var city: Conference? { conferences.first { $0.level == .city } }

    /// Whether `conference` is the pilot.
    package func isPilot(_ conference: Conference) -> Bool {
        conference.level == .ward && conference.unit == pilot?.unit
    }

    /// When `conference` has to be held; nil where that is open.
    package func period(of conference: Conference) -> CalendarPeriod? {
        if conference.level == .city { return cityPeriod }
        return isPilot(conference) ? pilot?.period ?? wardPeriod : wardPeriod
    }

    /// The most delegates that a ward's delegate conference may have.
    package var mostWardDelegates: Int {
        switch size.wardCeiling {
        case .cityPlanned: city?.delegates ?? size.cityMaximum
        case .cityMaximum: size.cityMaximum
        }
    }
}

/// How many delegates a conference may have.
package struct ConferenceSizeRule: Sendable, Equatable {
    /// What a ward's delegates may not outnumber.
    package enum WardCeiling: String, Sendable, CaseIterable {
        /// The delegates that the city's conference is planned with; the most that it may have where that is not known.
        case cityPlanned
        /// The most delegates that the city's conference may have.
        case cityMaximum = "cityMax"
    }

    /// The most delegates of the city's conference.
    package var cityMaximum = 300
    /// What a ward's delegates may not outnumber.
    package var wardCeiling = WardCeiling.cityPlanned

    /// The rule of the plan.
    package init() {}
}

/// A conference: of a ward or commune, or the city's.
package struct Conference: Sendable, Equatable {
    /// The most staff that is taken.
    package static let maximumStaff = 1_000_000

    /// Whose conference it is.
    package enum Level: String, Sendable, CaseIterable {
        /// A ward's or commune's.
        case ward
        /// The city's.
        case city
    }

    /// How many staff a unit has: officials, public employees, workers.
    package struct Staff: Sendable, Equatable {
        /// How many.
        package var count: Int
        /// On which day they were counted.
        package var counted: CalendarDay?
        /// Who says so.
        package var source: String?

        /// So many.
        package init(_ count: Int, counted: CalendarDay? = nil, source: String? = nil) {
            (self.count, self.counted, self.source) = (count, counted, source)
        }
    }

    /// Whose it is.
    package var unit: String
    /// Of which level the unit is.
    package var level: Level
    /// The unit's staff; nil for the city, whose mode does not depend on it.
    package var staff: Staff?
    /// When it is held; nil where that is not decided.
    package var date: CalendarDay?
    /// How many delegates are planned; nil where that is not decided.
    package var delegates: Int?

    /// A conference of `unit`.
    package init(
        unit: String, level: Level = .ward, staff: Staff? = nil, date: CalendarDay? = nil, delegates: Int? = nil
    ) {
        (self.unit, self.level, self.staff, self.date, self.delegates) = (unit, level, staff, date, delegates)
    }
}
