import ExactArithmetic

/// Who takes part in a ward's conference.
package enum ConferenceMode: String, Sendable {
    /// Everyone (hội nghị toàn thể).
    case plenary
    /// Delegates (hội nghị đại biểu).
    case delegates
}

/// How the number of staff decides the mode of a ward's conference.
package struct ConferenceModeRule: Sendable, Equatable {
    /// What holds at exactly the number, of which the plan says nothing.
    package enum AtThreshold: String, Sendable, CaseIterable {
        /// Everyone takes part.
        case plenary
        /// Delegates take part.
        case delegates
        /// It is to be decided; everyone taking part is proposed, since that asks for less procedure and leaves out nobody.
        case ask
    }

    /// With fewer staff the conference is a plenary one, with more a delegate one.
    package var plenaryBelow = 200
    /// What holds at exactly so many.
    package var atThreshold = AtThreshold.ask
    /// How far from the number a count of staff should be checked once more, as a share of that number.
    package var checkWithin = Rational(1, 20)

    /// The rule of the plan.
    package init() {}

    /// What follows from so many staff.
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
    /// Where the number of staff stands.
    package enum Position: String, Sendable {
        case below, exactly, above
    }

    /// Who takes part; a proposal where that is not decided.
    package var mode: ConferenceMode
    /// Where the number of staff stands, compared with the rule's.
    package var position: Position
    /// Whether the mode follows from the rule and its settings.
    package var isDecided: Bool
    /// Whether so few people more or fewer would change it that the count should be checked.
    package var isNear: Bool
}
