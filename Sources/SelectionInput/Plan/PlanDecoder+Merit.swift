import SelectionCore
import Wording

extension PlanDecoder {
    /// `merit: score`, or terms: `[{ column: award, points: { … } }, { column: score, weight: 2 }]`.
    mutating func decodeMerit(_ node: DocumentNode) {
        for item in node.list ?? [node] {
            guard let term = decodeTerm(item) else { continue }
            plan.merit.append(term)
        }
    }

    private mutating func decodeTerm(_ node: DocumentNode) -> MeritTerm? {
        guard node.entries != nil else {
            guard let column = text(node, as: PlanKeys.merit.name) else { return nil }
            requireMerit(column, at: node.location)
            return MeritTerm(column: column, location: node.location)
        }
        guard let fields = self.fields(node, as: PlanKeys.merit.name, of: MeritKeys.map) else { return nil }
        let weight = value(MeritKeys.weight, of: fields) ?? 1
        guard let column = value(MeritKeys.column, of: fields) else { return nil }
        let place = fields[MeritKeys.column]?.location
        guard let points = fields[MeritKeys.points] else {
            requireMerit(column, at: place)
            return MeritTerm(column: column, weight: weight, location: node.location)
        }
        requirements.read(column, at: place)
        var term = MeritTerm(column: column, weight: weight, points: [:], location: node.location)
        decodePoints(points, into: &term)
        return term
    }

    private mutating func requireMerit(_ column: String, at location: SourceLocation?) {
        requirements.read(column, at: location) { $0.isNumber = true }
    }

    /// The points of values; those under `other` are the points of every value that is not listed.
    private mutating func decodePoints(_ node: DocumentNode, into term: inout MeritTerm) {
        var table = PoolRequirements.PointsTable(column: term.column)
        let fields = map(node, as: MeritKeys.points.name)
        table.values += fields?.unfilled ?? []
        for entry in fields?.entries ?? [] {
            let points = number(entry.value, as: entry.key)
            if entry.key == MeritKeys.other {
                table.hasOther = true
                term.otherPoints = points ?? .zero
                continue
            }
            requirements.expect(entry.key, in: term.column, at: entry.location)
            table.values.append(entry.key)
            term.points?[entry.key] = points
        }
        requirements.points.append(table)
    }
}
