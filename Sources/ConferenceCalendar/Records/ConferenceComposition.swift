import ExactArithmetic

/// The people who are convened to a conference, by what the plan says of them.
package struct ConferenceComposition: Sendable, Equatable {
    /// Farmers, direct producers, good and creative workers, examples of good deeds; heroes and emulation fighters too where
    /// they are no leaders (A6).
    package var grassroots: Int
    /// Guests, and leaders of the levels above.
    package var guests: Int
    /// Leaders of the unit itself, of whom neither sentence speaks; they count beside the guests (A6).
    package var ownLeaders: Int

    /// So many people of each kind.
    package init(grassroots: Int, guests: Int, ownLeaders: Int = 0) {
        (self.grassroots, self.guests, self.ownLeaders) = (grassroots, guests, ownLeaders)
    }

    /// Everybody; at most three times `Conference.maximumStaff`.
    package var total: Int { grassroots + guests + ownLeaders }
}

/// The shares of a conference: 70 % of those convened, 30 % guests and leaders.
package struct ConferenceShareRule: Sendable, Equatable {
    /// What holds where everybody takes part, of whom few are farmers (A9).
    package enum InPlenary: String, Sendable, CaseIterable {
        /// The share is told.
        case report
        /// The share has to be kept.
        case enforce
    }

    /// The least share of the grassroots.
    package var grassroots = Rational(7, 10)
    /// What holds in a plenary conference.
    package var inPlenary = InPlenary.report

    /// The rule of the plan.
    package init() {}

    /// The fewest of `total` people that make the share: it is rounded up (A2).
    package func least(of total: Int) -> Int {
        (grassroots * Rational(total)).ceiling
    }
}
