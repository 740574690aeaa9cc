import Wording

/// A nominee's id as an input file states it.
public struct NomineeReference: Sendable, Hashable {
    /// The id.
    public var id: String
    /// The place where it stands.
    public var location: SourceLocation?

    /// The nominee with `id`.
    public init(_ id: String, location: SourceLocation? = nil) {
        self.id = id
        self.location = location
    }
}

/// Those who must be selected and those who must not.
public struct Pins: Sendable, Equatable {
    /// Those who must be in.
    public var include: [NomineeReference]
    /// Those who must be out.
    public var exclude: [NomineeReference]

    /// Pins in and out; none by default.
    public init(include: [NomineeReference] = [], exclude: [NomineeReference] = []) {
        self.include = include
        self.exclude = exclude
    }
}

/// A set of nominees of whom at most some may be selected.
public struct Conflict: Sendable, Equatable {
    /// Those in the set, each once.
    public var members: [NomineeReference]
    /// The number of them who may be selected; 1 unless the plan says otherwise.
    public var maximum: Int
    /// The place where the plan states the conflict.
    public var location: SourceLocation?

    /// At most `maximum` of `members`.
    public init(members: [NomineeReference], maximum: Int = 1, location: SourceLocation? = nil) {
        self.members = members
        self.maximum = maximum
        self.location = location
    }
}
