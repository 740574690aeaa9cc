extension Membership {
    /// The columns that decide who is a member.
    var columns: [String] { tests.map(\.column) }

    /// True for each of `count` codes of `column` that may be a member's.
    func allowed(_ column: String, count: Int) -> [Bool] {
        tests.first { $0.column == column }?.isAllowed ?? [Bool](repeating: true, count: count)
    }
}
