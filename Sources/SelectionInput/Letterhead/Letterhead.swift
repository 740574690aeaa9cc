import CalendarDays
import Wording

/// What stands around every paper of an office: who issues it, its number, place and day, who signs it, who receives it.
package struct Letterhead: Sendable, Equatable {
    /// The body above the issuing one; nil where there is none.
    package var superior: String?
    /// The body that issues the paper.
    package var issuer = ""
    /// What follows the number: `/BC-PNV`, or the issuer's sign alone: `/PNV`; the number is left open.
    package var number = ""
    /// True where the paper has a number of its own.
    package var takesNumber = true
    /// What follows the number in papers of one kind, in place of that.
    package var numbers: [NumberOfKind] = []
    /// The place of issue.
    package var place = ""
    /// The day of issue; nil where it is left open.
    package var date: CalendarDay?
    /// The lines above the signature: `TM. ỦY BAN NHÂN DÂN`, `CHỦ TỊCH`.
    package var signature: [String] = []
    /// The name below the signature; nil where it is left open.
    package var signatory: String?
    /// The receivers, each a line of “Nơi nhận”.
    package var recipients: [String] = []
    /// The fields, or the headings of the pool, that lists of people have; nil for those that are usual.
    package var columns: [String]?
    /// The places of these in the letterhead's file.
    package var columnPlaces: [SourceLocation] = []

    /// A letterhead in which everything is left open.
    package init() {}

    /// What follows the number in papers of one kind.
    package struct NumberOfKind: Sendable, Equatable {
        /// The kind, as `--document` has it.
        package var kind: String
        /// What follows the number: `/BB-PNV`.
        package var text: String
        /// The place of the kind in the letterhead's file.
        package var place: SourceLocation
    }
}
