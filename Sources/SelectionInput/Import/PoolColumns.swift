import SelectionCore
import Wording

/// A column that an imported pool has.
package struct PoolColumn: Sendable, Equatable {
    /// The heading in the pool: the plan's.
    package var heading: String
    /// The plan's name of it; nil where the plan does not name it.
    package var name: String?
    /// The field of a person that it holds; nil for anything else.
    package var field: PersonField?
    /// The values that the plan knows in it, in its order, each once.
    package var values: [String] = []
    /// True where the plan reads numbers in it.
    package var isNumber = false

    /// A column.
    package init(heading: String, name: String? = nil, field: PersonField? = nil) {
        (self.heading, self.name, self.field) = (heading, name, field)
    }
}

/// What a plan says of the pool that it selects from, without one.
package struct PlanForImport: Sendable {
    /// The plan.
    package var plan: Plan
    /// The columns that it reads, and those that it names, in the order of its `columns`; the id first, then the name.
    package var columns: [PoolColumn]
    /// Warnings and notes of reading it.
    package var remarks: [Diagnostic]

    /// Reads a plan and what it says of the pool.
    /// - Parameter quotaFile: gives quota files by the names that the plan uses; nil where they are found in its folder, if it is a
    ///   file.
    /// - Throws: `InputRejection` with every problem of the plan.
    /// - Complexity: O(bytes of the plan and its quota files).
    package static func read(
        _ source: InputSource, quotaFile: ((String) throws(InputRejection) -> InputFile)? = nil
    ) throws(InputRejection) -> PlanForImport {
        let file = try source.open()
        var problems = ProblemList()
        let root = try DocumentReader.read(file, &problems)
        guard let entries = root.entries else {
            throw InputRejection([Diagnostic(.error, at: root.location, Message(.expectedMap(key: file.name)))])
        }
        problems.checkKeys(of: entries, allowed: PlanKeys.map.names)
        problems.checkNulls(of: entries)
        let folder = source.path.map { PlanFolder(ofPlan: $0, allowsOutside: false) }
        var decoder = PlanDecoder(
            entries, at: file.place,
            openQuotaFile: { name throws(InputRejection) in
                if let quotaFile { return try quotaFile(name) }
                guard let folder else { return try InputReader.noQuotaFile(name) }
                return try folder.file(name)
            })
        decoder.decode()
        problems.add(contentsOf: decoder.problems.sorted)
        guard !problems.hasErrors else { throw InputRejection(problems.sorted) }
        return PlanForImport(
            plan: decoder.plan, columns: columns(of: decoder.plan, decoder.requirements), remarks: problems.sorted)
    }

    private static func columns(of plan: Plan, _ requirements: PoolRequirements) -> [PoolColumn] {
        let named = requirements.headers.map(\.name)
        var seen: Set<String> = []
        let names = (["id", "name"] + named + plan.columnsRead).filter { seen.insert(plan.header(for: $0)).inserted }
        let headings = names.map(plan.header)
        let fields = PersonField.columns(in: headings, named: plan.headers)
        let fieldOf = Dictionary(uniqueKeysWithValues: fields.map { ($0.value, $0.key) })
        return names.enumerated().map { index, name in
            let own = PersonField(rawValue: name)
            var column = PoolColumn(heading: headings[index], name: name, field: fieldOf[index] ?? own)
            column.values = values(of: name, in: plan)
            column.isNumber = requirements.columns.contains { $0.name == name && $0.check.isNumber }
            return column
        }
    }

    /// The values of the column that the plan's conditions, classes, quotas and points name.
    private static func values(of name: String, in plan: Plan) -> [String] {
        var values: [String] = []
        for condition in plan.conditions where condition.column == name {
            switch condition.test {
            case .oneOf(let some), .noneOf(let some): values += some
            case .range, .days, .age, .blank, .any: break
            }
        }
        if let composition = plan.composition, composition.column == name {
            values += composition.parts.flatMap(\.members)
        }
        for quota in plan.quotas where quota.column == name { values += quota.lines.map(\.value) }
        for term in plan.merit where term.column == name { values += (term.points ?? [:]).keys.sorted() }
        var seen: Set<String> = []
        return values.filter { seen.insert($0).inserted }
    }
}
