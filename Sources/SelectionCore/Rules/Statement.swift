import Wording

/// One statement of a plan that binds the selection: what can be named, looked up, moved or dropped by itself, or is counted by
/// itself as a part of such a statement.
///
/// Two statements are the same where they have the same place.
public struct Statement: Sendable {
    /// A kind of statement, by the name that files give it. Every kind's own file declares its own.
    public struct Kind: RawRepresentable, Sendable, Hashable, CustomStringConvertible {
        /// The name in files.
        public let rawValue: String

        /// The kind named `rawValue`.
        public init(rawValue: String) { self.rawValue = rawValue }

        public var description: String { rawValue }
    }

    /// The place of a statement in its plan.
    public struct Place: Sendable, Hashable {
        /// The kind.
        public let kind: Kind
        /// The index among the plan's entries of this kind.
        public let index: Int
        /// The value of the entry, where it has a statement for each of several: a quota's lines, the composition's classes.
        public let value: String?

        /// The statement about `value` of the entry `index` of a kind.
        package init(_ kind: Kind, index: Int = 0, value: String? = nil) {
            (self.kind, self.index, self.value) = (kind, index, value)
        }
    }

    /// Somebody who must be selected, or must not.
    public struct Pin: Sendable, Equatable {
        /// The nominee.
        public let nominee: NomineeReference
        /// True where they must be selected, false where they must not.
        public let isIncluded: Bool

        /// `nominee` in, or out.
        package init(_ nominee: NomineeReference, isIncluded: Bool) {
            (self.nominee, self.isIncluded) = (nominee, isIncluded)
        }
    }

    /// The place among the plan's statements.
    public let place: Place
    /// The name in files and reports: a rule's id, `quota:<column>=<value>`, `composition`, `composition:<class>`, `seats`,
    /// `conflict:<number>`, `pin:<id>`.
    public let id: String
    /// Its own name for people; nil where only a sentence names it.
    public var label: String?
    /// The place in the plan, or its quota file, that makes the statement.
    public var location: SourceLocation?
    /// The bounds; nil where it has none of its own.
    public var bounds: Bounds?
    /// The base group that is counted within; nil where nothing is counted.
    public var base: String?
    /// Its priority where it is aimed at; nil where it is required.
    public var priority: Priority?
    /// The limits within which its bounds may be moved; nil where they cannot be.
    public var relaxation: RelaxationLimits?
    /// The nominee whom it pins, where that is what it does.
    public var pin: Pin?
    /// True for a part of a statement, counted by itself, that can be neither moved nor dropped alone.
    public var isPart = false
    /// True where the plan speaks of it only by saying the same of everything of its sort, as a quota's `each` does.
    public var isImplied = false

    /// The kind.
    public var kind: Kind { place.kind }

    /// The statement `id` in `place`; see the properties.
    package init(_ place: Place, id: String, label: String? = nil, location: SourceLocation? = nil) {
        (self.place, self.id, self.label, self.location) = (place, id, label, location)
    }
}

extension Statement: Hashable {
    public static func == (left: Statement, right: Statement) -> Bool { left.place == right.place }

    public func hash(into hasher: inout Hasher) { hasher.combine(place) }
}
