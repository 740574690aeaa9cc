import IntegerProgramming

/// One nonzero of a nominee's column.
package typealias RowEntry = IntegerProgram.Entry

/// The nominees' codes in one attribute and what each code adds to the rows that read it.
package struct AttributeTable: Sendable {
    /// Each nominee's code.
    package let codes: PackedCodes
    /// The number of nominees with each code.
    package let sizes: [Int]
    private let entryStart: [Int]
    private let entries: [RowEntry]

    /// A table of `codes`; `entriesOfCode[code]` is what a nominee with that code adds to rows.
    /// - Complexity: O(nominees).
    package init(codes: PackedCodes, entriesOfCode: [[RowEntry]]) {
        self.init(codes: codes, sizes: codes.sizes(below: entriesOfCode.count), entriesOfCode: entriesOfCode)
    }

    private init(codes: PackedCodes, sizes: [Int], entriesOfCode: [[RowEntry]]) {
        self.codes = codes
        self.sizes = sizes
        entries = entriesOfCode.flatMap(\.self)
        entryStart = entriesOfCode.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.count) }
    }

    /// The same codes, which add something else to rows.
    package func adding(_ entriesOfCode: [[RowEntry]]) -> AttributeTable {
        AttributeTable(codes: codes, sizes: sizes, entriesOfCode: entriesOfCode)
    }

    /// The rows that some code adds to, each as often as codes do.
    var fedRows: [Int] { entries.map { Int($0.row) } }

    /// The number of codes.
    package var codeCount: Int { sizes.count }

    /// The amounts that nominees with each code add to rows, one code after the other, and where each code's begin.
    var flat: (start: [Int], entries: [RowEntry]) { (entryStart, entries) }

    /// The amounts that a nominee with `code` adds to rows.
    package func entries(ofCode code: Int) -> ArraySlice<RowEntry> {
        entries[entryStart[code]..<entryStart[code + 1]]
    }
}

/// Every nominee's column, packed: attributes as codes, and for each code once what it adds to which rows.
///
/// A nominee's column is the sum of what all nominees have in common, what each attribute's code adds, and the sparse
/// memberships. A row is fed by one of the three only, so no row appears twice in a column.
package struct PackedColumns: Sendable {
    /// The number of nominees.
    package let count: Int
    /// The amounts that every nominee adds to rows.
    package let common: [RowEntry]
    /// The attributes.
    package let tables: [AttributeTable]
    /// The further amounts that single nominees add: rows that name people (conflicts).
    package let memberships: [Int: [RowEntry]]
    /// For each row that names people, what they add to it; nominees ascending.
    package let membersOfRow: [Int: [(nominee: Int, coefficient: Int)]]

    /// The columns of `count` nominees.
    package init(count: Int, common: [RowEntry], tables: [AttributeTable], memberships: [Int: [RowEntry]]) {
        self.count = count
        self.common = common
        self.tables = tables
        self.memberships = memberships
        var members: [Int: [(nominee: Int, coefficient: Int)]] = [:]
        for nominee in memberships.keys.sorted() {
            for entry in memberships[nominee] ?? [] {
                members[Int(entry.row), default: []].append((nominee, entry.coefficient))
            }
        }
        membersOfRow = members
    }

    private init(_ other: PackedColumns, common: [RowEntry], tables: [AttributeTable]) {
        count = other.count
        self.common = common
        self.tables = tables
        memberships = other.memberships
        membersOfRow = other.membersOfRow
    }

    /// The same nominees and people named, who feed rows otherwise.
    package func feeding(common: [RowEntry], tables: [AttributeTable]) -> PackedColumns {
        PackedColumns(self, common: common, tables: tables)
    }

    /// The same nominees with `memberships`, where `number` says what each row has become, nil where it is no more.
    /// - Complexity: O(entries of common rows, tables and memberships).
    package func renumbered(naming memberships: [Int: [RowEntry]], _ number: (Int) -> Int?) -> PackedColumns {
        func renumbered(_ entries: some Sequence<RowEntry>) -> [RowEntry] {
            entries.compactMap { entry in
                number(Int(entry.row)).map { RowEntry(row: Int32($0), coefficient: entry.coefficient) }
            }
        }
        return PackedColumns(
            count: count, common: renumbered(common),
            tables: tables.map { table in
                table.adding((0..<table.codeCount).map { renumbered(table.entries(ofCode: $0)) })
            }, memberships: memberships.mapValues(renumbered).filter { !$0.value.isEmpty })
    }

    /// Calls `body` with every nonzero of the column of `nominee`.
    @inline(__always)
    package func forEachEntry(of nominee: Int, _ body: (RowEntry) -> Void) {
        for entry in common { body(entry) }
        for table in tables {
            for entry in table.entries(ofCode: table.codes[nominee]) { body(entry) }
        }
        if let members = memberships[nominee] {
            for entry in members { body(entry) }
        }
    }

    /// The nonzeros of the column of `nominee`.
    package func entries(of nominee: Int) -> [RowEntry] {
        var entries: [RowEntry] = []
        forEachEntry(of: nominee) { entries.append($0) }
        return entries
    }
}
