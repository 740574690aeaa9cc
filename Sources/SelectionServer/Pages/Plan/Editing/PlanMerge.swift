/// Two texts of a plan in one, with marks around what differs, to be merged by hand.
enum PlanMerge {
    private static let (begin, middle, end) = ("# <<<<<<<", "# =======", "# >>>>>>>")

    /// Lines that stand in the place of some of a text's.
    private struct Hunk {
        var range: Range<Int>
        var lines: [String]
    }

    /// What two people made of one text: what one of them changed is taken over; where both changed the same lines in different ways,
    /// both stand between marks.
    /// - Parameters:
    ///   - base: the text that both began with.
    ///   - theirs: the text that is stored, and what it is called.
    ///   - mine: the text that was typed, and what it is called.
    /// - Complexity: O(lines × differences).
    static func merged(
        _ base: String, _ theirs: (text: String, name: String), _ mine: (text: String, name: String)
    ) -> String {
        let old = LineDifference(from: base, to: base).lines.map(\.text)
        var (left, right) = (hunks(from: base, to: theirs.text)[...], hunks(from: base, to: mine.text)[...])
        var lines: [String] = []
        var place = 0
        while let next = [left.first, right.first].compactMap(\.self).min(by: {
            $0.range.lowerBound < $1.range.lowerBound
        }) {
            lines += old[place..<next.range.lowerBound]
            var range = next.range
            var (one, other): ([Hunk], [Hunk]) = ([], [])
            // Whatever touches what is already taken belongs to the same place.
            while true {
                if let hunk = left.first, hunk.range.lowerBound <= range.upperBound {
                    (one, range) = (one + [hunk], range.lowerBound..<max(range.upperBound, hunk.range.upperBound))
                    left.removeFirst()
                } else if let hunk = right.first, hunk.range.lowerBound <= range.upperBound {
                    (other, range) = (other + [hunk], range.lowerBound..<max(range.upperBound, hunk.range.upperBound))
                    right.removeFirst()
                } else {
                    break
                }
            }
            let (first, second) = (applied(one, range, old), applied(other, range, old))
            if other.isEmpty || first == second {
                lines += first
            } else if one.isEmpty {
                lines += second
            } else {
                lines += [begin + " " + theirs.name] + first + [middle] + second + [end + " " + mine.name]
            }
            place = range.upperBound
        }
        return (lines + old[place...]).joined(separator: "\n")
    }

    /// What leads from one text to another, by places of the first.
    private static func hunks(from old: String, to new: String) -> [Hunk] {
        var hunks: [Hunk] = []
        var place = 0
        func extend(_ range: Range<Int>, _ lines: [String]) {
            if let last = hunks.last, last.range.upperBound == range.lowerBound {
                hunks[hunks.count - 1].range = last.range.lowerBound..<range.upperBound
                hunks[hunks.count - 1].lines += lines
            } else {
                hunks.append(Hunk(range: range, lines: lines))
            }
        }
        for line in LineDifference(from: old, to: new).lines {
            switch line.change {
            case .same: place += 1
            case .removed:
                extend(place..<place + 1, [])
                place += 1
            case .added: extend(place..<place, [line.text])
            }
        }
        return hunks
    }

    /// The lines of a part of the old text with some pieces in their places.
    private static func applied(_ hunks: [Hunk], _ range: Range<Int>, _ old: [String]) -> [String] {
        var lines: [String] = []
        var place = range.lowerBound
        for hunk in hunks {
            lines += old[place..<hunk.range.lowerBound] + hunk.lines
            place = hunk.range.upperBound
        }
        return lines + old[place..<range.upperBound]
    }

    /// True where some marks are still in a text.
    static func hasMarks(_ text: String) -> Bool {
        text.split(whereSeparator: \.isNewline).contains { line in
            line.hasPrefix(begin) || line.hasPrefix(middle) || line.hasPrefix(end)
        }
    }
}
