extension PlantedSelection {
    /// Exchanges people of the same cell wherever that brings the groups nearer to their needs and caps.
    ///
    /// Goes over the nominees in file order, at most `passes` times and only while a need or a cap is missed. Exchanges
    /// that change nothing are made too, so that the search goes on from equally good selections; the best one is kept.
    mutating func improve(count: Int, passes: Int = 8, candidate: (Int) -> Candidate) {
        var people = members.map(candidate)
        var best = self
        for _ in 0..<passes where best.missed > 0 {
            let before = members
            for index in 0..<count where best.missed > 0 && !taken.contains(index) {
                let offered = candidate(index)
                let places = people.indices.filter { people[$0].cell == offered.cell }
                let gains = places.map { gain(of: offered.groups, for: people[$0].groups) }
                guard let gain = gains.max(), gain >= 0, let choice = gains.firstIndex(of: gain) else { continue }
                exchange(places[choice], people[places[choice]].groups, for: index, offered.groups)
                people[places[choice]] = offered
                if missed < best.missed { best = self }
            }
            if members == before { break }
        }
        self = best
    }

    /// The number of people in all who are missing from needs or over caps.
    private var missed: Int {
        wanted.reduce(0) { $0 + max(0, $1) } - allowed.reduce(0) { $0 + min(0, $1) }
    }

    /// The number by which fewer are missed if someone of the groups `new` comes for someone of the groups `old`.
    private func gain(of new: UInt32, for old: UInt32) -> Int {
        var (gain, changed) = (0, new ^ old)
        while changed != 0 {
            let group = changed.trailingZeroBitCount
            changed &= changed - 1
            if new & (1 << UInt32(group)) != 0 {
                gain += (wanted[group] > 0 ? 1 : 0) - (allowed[group] <= 0 ? 1 : 0)
            } else {
                gain += (allowed[group] < 0 ? 1 : 0) - (wanted[group] >= 0 ? 1 : 0)
            }
        }
        return gain
    }

    private mutating func exchange(_ place: Int, _ old: UInt32, for index: Int, _ new: UInt32) {
        taken.remove(members[place])
        taken.insert(index)
        members[place] = index
        for group in wanted.indices {
            let difference = (new >> UInt32(group) & 1 == 1 ? 1 : 0) - (old >> UInt32(group) & 1 == 1 ? 1 : 0)
            wanted[group] -= difference
            allowed[group] -= difference
        }
    }
}
