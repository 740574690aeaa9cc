/// Two married couples among the grassroots nominees, of whom the plan takes at most one person each.
struct OfficeCouples: Sendable {
    /// The indices of the two people of each couple, the wife first.
    let pairs: [(wife: Int, husband: Int)]

    /// The first couple is of one ward, the second of two: the largest quotas of the city.
    init(layout: OfficeLayout) {
        pairs = [
            (layout.starts[1], layout.starts[1] + 1),
            (layout.starts[2], layout.starts[3]),
        ]
    }

    /// The nominee whose number is the household's code: for a wife or husband the first of the couple, else the
    /// nominee.
    func household(of index: Int) -> Int {
        pairs.first { $0.husband == index }?.wife ?? index
    }

    /// The gender that marriage fixes, or the one drawn.
    func isWoman(_ index: Int, otherwise drawn: Bool) -> Bool {
        if pairs.contains(where: { $0.wife == index }) { return true }
        return pairs.contains { $0.husband == index } ? false : drawn
    }
}
