/// The difference of two texts, line by line.
struct LineDifference: Equatable {
    /// What became of a line.
    enum Change: Equatable { case same, removed, added }

    /// The lines in order.
    let lines: [(change: Change, text: String)]

    /// What leads from one text to another.
    /// - Complexity: O(lines × differences).
    init(from old: String, to new: String) {
        let before = LineDifference.lines(old)
        let after = LineDifference.lines(new)
        let difference = after.difference(from: before)
        var removed: Set<Int> = []
        var added: Set<Int> = []
        for change in difference {
            switch change {
            case .remove(let offset, _, _): removed.insert(offset)
            case .insert(let offset, _, _): added.insert(offset)
            }
        }
        var lines: [(Change, String)] = []
        var (left, right) = (0, 0)
        while left < before.count || right < after.count {
            if removed.contains(left) {
                lines.append((.removed, before[left]))
                left += 1
            } else if added.contains(right) {
                lines.append((.added, after[right]))
                right += 1
            } else {
                lines.append((.same, after[right]))
                (left, right) = (left + 1, right + 1)
            }
        }
        self.lines = lines
    }

    private static func lines(_ text: String) -> [String] {
        text.replacing("\r\n", with: "\n").split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    /// True where there is none.
    var isEmpty: Bool { !lines.contains { $0.change != .same } }

    static func == (one: LineDifference, other: LineDifference) -> Bool {
        one.lines.count == other.lines.count && zip(one.lines, other.lines).allSatisfy { $0 == $1 }
    }
}
