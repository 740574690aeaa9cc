import SelectionModel

/// The counts of a quota's lines that each nominee adds to.
struct QuotaCounts: NomineeCounts {
    let column: CodedColumn
    let base: Membership
    let placeOfCode: [Int: Int]
    let shares: [Int]
    let bounds: [Bounds?]

    func counts(of nominee: Int) -> [Int] {
        guard base.contains(nominee), let place = placeOfCode[column.packed[nominee]] else { return [] }
        return [place]
    }

    func bases(of nominee: Int) -> [Int] { base.contains(nominee) ? shares : [] }

    func kind(of nominee: Int) -> UInt32 {
        base.contains(nominee) ? UInt32(2 + (placeOfCode[column.packed[nominee]] ?? -1)) : 0
    }
}
