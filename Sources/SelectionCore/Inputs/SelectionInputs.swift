import Wording

/// Everything a selection is made from: a plan and a pool that were read, checked and fit each other.
public struct SelectionInputs: Sendable {
    /// The plan, edited by the scenario where there is one.
    public var plan: Plan
    /// The nominees.
    public var pool: Pool
    /// The fingerprints of these files, byte by byte.
    public var fingerprints: InputFingerprints
    /// The question about a published list that the plan asks, where it asks one.
    public var replacement: Replacement?
    /// Warnings and notes of reading, in the order of their places.
    public var remarks: [Diagnostic]
    /// The warnings among the remarks that tell of a row that was left out.
    public var leftOut: [Diagnostic] = []
    /// Remarks on the published list that a question follows: changed inputs, and rules that it does not keep.
    public var listRemarks: [Diagnostic] = []
    /// The number of nominees with a blank in each column that a rule reads, in the plan's order of columns.
    public var blanks: [ColumnBlanks]
    /// The number of nominees whose personal data was blanked on record since the selection was made; nil where nobody's was.
    package var forgotten: Int?
    /// The headings of columns of which reports tell nothing about a person to whoever reads them; what they count of all
    /// delegates is told.
    package var withheld: Set<String> = []
    /// The number of invisible characters that were dropped from each column of the nominees' file that has some.
    public var invisible: [ColumnInvisibles] = []

    /// Inputs that were read and checked.
    public init(
        plan: Plan, pool: Pool, fingerprints: InputFingerprints, remarks: [Diagnostic] = [], blanks: [ColumnBlanks] = []
    ) {
        self.plan = plan
        self.pool = pool
        self.fingerprints = fingerprints
        self.remarks = remarks
        self.blanks = blanks
    }
}

/// The number of nominees who have nothing in a column.
public struct ColumnBlanks: Sendable, Equatable {
    /// The file's header of the column.
    public var header: String
    /// The number of nominees who have it blank.
    public var count: Int

    /// `count` blanks under `header`.
    public init(header: String, count: Int) {
        self.header = header
        self.count = count
    }
}

/// The number of characters in a column that show nothing: zero-width ones, soft hyphens, byte order and bidirectional
/// marks; its heading is counted too.
public struct ColumnInvisibles: Sendable, Equatable {
    /// The file's header of the column.
    public var header: String
    /// The number of the characters.
    public var count: Int

    /// `count` invisible characters under `header`.
    public init(header: String, count: Int) { (self.header, self.count) = (header, count) }

    /// The columns that have some, of counts by column; a list of counts may be empty.
    package static func counted(_ lists: [[Int]], headers: [String]) -> [ColumnInvisibles] {
        headers.indices.compactMap { column in
            let count = lists.reduce(0) { $0 + ($1.indices.contains(column) ? $1[column] : 0) }
            return count > 0 ? ColumnInvisibles(header: headers[column], count: count) : nil
        }
    }
}

/// The files of a selection by name and SHA-256, so that anyone can tell whether they still are the same.
public struct InputFingerprints: Sendable, Equatable {
    /// A file's name without its folder, and the SHA-256 of its bytes in lower-case hexadecimal.
    public struct File: Sendable, Equatable {
        /// The name without its folder.
        public var name: String
        /// 64 hexadecimal digits.
        public var sha256: String

        /// The file `name` with the hash of its bytes.
        public init(name: String, sha256: String) {
            self.name = name
            self.sha256 = sha256
        }
    }

    /// The nominees' file.
    public var pool: File
    /// The number of nominees that it holds.
    public var nominees: Int
    /// The plan's file.
    public var plan: File
    /// The scenario's file, where there is one.
    public var scenario: File?
    /// The quota files that the plan names, in its order.
    public var quotas: [File]
    /// The list that delegates are selected from, where there is one.
    public var from: File?

    /// The files of a selection.
    public init(pool: File, nominees: Int, plan: File, scenario: File?, quotas: [File] = []) {
        self.pool = pool
        self.nominees = nominees
        self.plan = plan
        self.scenario = scenario
        self.quotas = quotas
    }
}

/// Input that cannot be used, with every problem that was found, in the order of their places.
public struct InputRejection: Error, Equatable {
    /// Errors, and the warnings and notes found beside them; at least one is an error.
    public var diagnostics: [Diagnostic]

    /// A rejection for `diagnostics`.
    public init(_ diagnostics: [Diagnostic]) { self.diagnostics = diagnostics }
}
