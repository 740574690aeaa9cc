import SelectionModel

/// The nominees who must be looked at for a target.
struct Restriction {
    /// The face with everyone else fixed.
    var face: Face
    /// The value that a selection must reach; nil where any will do.
    let target: Int?
    /// The value for which the restricted problem was taken; nil where it is everyone.
    let restrictionTarget: Int?
    /// True where nothing is left to look at where this restricted problem has no selection.
    let isLast: Bool
    /// True where some who should be looked at are left out.
    let isPart: Bool

    /// The restricted problem for `target`, nil for everyone; it need not be below `floor`: what would improve on the best
    /// selection known.
    init(_ root: RootRelaxation, target: Int?, atLeast floor: Int?) {
        let aim = target.map { max($0, floor ?? $0) } ?? floor
        let whole = root.bound.program.face
        face = root.restriction(of: whole, target: aim)
        let isWhole = aim == nil || face.free.count == whole.free.count
        self.target = isWhole ? floor : aim
        restrictionTarget = isWhole ? nil : aim
        isLast = isWhole || aim == floor
        isPart = false
    }

    private init(_ face: Face, target: Int?) {
        self.face = face
        self.target = target
        restrictionTarget = nil
        isLast = false
        isPart = true
    }

    /// The part of the restricted problem in which only those of `nominees`, ascending, are free, and the others out.
    func part(among nominees: [UInt32]) -> Restriction? {
        let wanted = Set(nominees)
        var part = face
        switch face.free {
        case .listed(let free): part.narrow(to: .listed(free.filter(wanted.contains)), fixedIn: [])
        case .everyone(_, let except):
            part.narrow(to: .listed(nominees.filter { !except.containsInOrder(Int($0)) }), fixedIn: [])
        }
        return part.free.count < face.free.count ? Restriction(part, target: target) : nil
    }
}
