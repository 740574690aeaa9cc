import SelectionModel

/// Nominees grouped by what they add to the rows of a problem: whoever has the same profile counts alike everywhere.
struct RowProfiles {
    /// The amounts that members of each profile add, by row.
    private(set) var entries: [[RowEntry]] = []
    /// The members of each profile, in the order in which they were given.
    private(set) var members: [[Int]] = []

    /// Groups `nominees`; `mark` tells apart, besides, those who must not be taken for each other.
    /// - Complexity: O(nominees × attributes).
    init(_ nominees: [Int], _ columns: PackedColumns, mark: (Int) -> Int = { _ in 0 }) {
        let classes = columns.tables.map { table in
            denseClasses((0..<table.codeCount).map { code in Array(table.entries(ofCode: code)) })
        }
        var profileOfKey: [[Int]: Int] = [:]
        for nominee in nominees {
            let named = (columns.memberships[nominee] ?? []).map { -1 - Int($0.row) }
            let key = zip(columns.tables, classes).map { $1[$0.codes[nominee]] } + [mark(nominee)] + named
            if let profile = profileOfKey[key] {
                members[profile].append(nominee)
            } else {
                profileOfKey[key] = members.count
                members.append([nominee])
                entries.append(columns.entries(of: nominee))
            }
        }
    }
}
