import ExactArithmetic

/// The people who take part in a ward's conference: everyone, or delegates.
package enum ConferenceMode: String, Sendable {
    /// Everyone (hội nghị toàn thể).
    case plenary
    /// Delegates (hội nghị đại biểu).
    case delegates
}

/// The rule by which the number of staff decides the mode of a ward's conference.
package struct ConferenceModeRule: Sendable, Equatable {
    /// The mode at exactly the threshold, of which the plan says nothing.
    package enum AtThreshold: String, Sendable, CaseIterable {
        /// Everyone takes part.
        case plenary
        /// Delegates take part.
        case delegates
        /// It is to be decided; everyone taking part is proposed, since that asks for less procedure and leaves out nobody.
        case ask
    }

    /// The number of staff below which the conference is a plenary one, and above which it is a delegate one.
    package var plenaryBelow = 200
    /// The mode at exactly `plenaryBelow` staff.
    package var atThreshold = AtThreshold.ask
    /// The distance from `plenaryBelow` within which a count of staff should be checked once more, as a share of that
    /// number.
    package var checkWithin = Rational(1, 20)

    /// The rule of the plan.
    package init() {}

    /// The mode that follows from this many staff.
    package func verdict(staff: Int) -> ConferenceModeVerdict {
        let position: ConferenceModeVerdict.Position =
            staff < plenaryBelow ? .below : staff > plenaryBelow ? .above : .exactly
        let mode: ConferenceMode =
            switch position {
            case .below: .plenary
            case .above: .delegates
            case .exactly: atThreshold == .delegates ? .delegates : .plenary
            }
        return ConferenceModeVerdict(
            mode: mode, position: position, isDecided: position != .exactly || atThreshold != .ask,
            isNear: Rational(abs(staff - plenaryBelow)) <= checkWithin * Rational(plenaryBelow))
    }
}

/// The mode of a conference, and why.
package struct ConferenceModeVerdict: Sendable, Hashable {
    /// The number of staff relative to the threshold.
    package enum Position: String, Sendable {
        case below, exactly, above
    }

    /// The people who take part; a proposal where that is not decided.
    package var mode: ConferenceMode
    /// The number of staff relative to the rule's threshold.
    package var position: Position
    /// True where the mode follows from the rule and its settings.
    package var isDecided: Bool
    /// True where the count is so near to the threshold that it should be checked.
    package var isNear: Bool
}
