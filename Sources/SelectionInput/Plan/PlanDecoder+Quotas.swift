import SelectionCore
import Wording

extension PlanDecoder {
    /// `quotas: [{ by: unit, of: grassroots, file: quotas.csv }, { by: household, each: { max: 1 } }]`.
    mutating func decodeQuotas(_ node: DocumentNode) {
        if node.text != nil {
            problems.error(at: node.location, Message(.expectedList(key: PlanKeys.quotas.name)))
            return
        }
        var known: Set<[String]> = []
        for item in node.list ?? [node] {
            guard let quota = decodeQuota(item) else { continue }
            // By what stands in the file: a column may be called by its heading, too.
            let columns = plan.parts(ofColumn: quota.column).map(plan.header)
            if !known.insert(columns + [quota.base]).inserted {
                let problem = Message(.duplicateQuota(column: quota.column.quotable, group: quota.base.quotable))
                problems.error(at: quota.location, problem)
            }
            plan.quotas.append(quota)
        }
    }

    private mutating func decodeQuota(_ node: DocumentNode) -> Quota? {
        guard let fields = self.fields(node, as: PlanKeys.quotas.name, of: QuotaKeys.map) else { return nil }
        let column = self.node(QuotaKeys.by, of: fields).flatMap { decodeColumns(by: $0) }
        let base = self.base(fields)
        let priority = self.priority(fields)
        if fields.lacksAlternative(of: QuotaKeys.map) {
            problems.error(at: node.location, Message(.quotaWithoutBounds))
        }
        statedBounds = []
        let each = fields[QuotaKeys.each].flatMap { decodeBounds($0, as: QuotaKeys.each.name) }
        if let node = fields[QuotaKeys.each], node.entries?.isEmpty ?? false {
            problems.error(at: node.location, Message(.quotaWithoutBounds))
        }
        let parts = column.flatMap { plan.joinedColumns[$0] } ?? []
        var lines = fields[QuotaKeys.seats].map { decodeLines($0, by: parts) } ?? []
        if let file = fields[QuotaKeys.file] { QuotaFile.replace(&lines, with: decodeFile(file, by: parts)) }
        if statedBounds.contains(where: \.bounds.hasShare) { remarkPercentMeant(statedBounds) }
        guard let column else { return nil }
        for line in lines { requirements.list(line.value, in: column) }
        // A value of several columns is easily typed so that nobody has it, and then its bound binds nobody.
        let isJoined = plan.joinedColumns[column] != nil
        for line in lines where line.bounds.isMinimumZero {
            requirements.expect(line.value, in: column, at: line.location, isNote: !isJoined)
        }
        var quota = Quota(
            column: column, base: base, each: each, lines: lines, priority: priority, location: node.location)
        if let relax = fields[RequirementKeys.relax] {
            quota.relaxation = relaxation(relax, of: lines.map(\.bounds) + [each].compactMap(\.self), isQuota: true)
        }
        return quota
    }

    /// The column, or the columns under the one name of what they are joined to: `province,district`.
    private mutating func decodeColumns(by node: DocumentNode) -> String? {
        let columns = texts(node, as: QuotaKeys.by.name)
        for column in columns { requirements.read(column.text, at: column.location) }
        guard columns.count > 1 else { return columns.first?.text }
        let parts = columns.map(\.text)
        let name = parts.joined(separator: ",")
        (plan.joinedColumns[name], requirements.joined[name]) = (parts, parts)
        joinedPlaces[name] = node.location
        return name
    }

    /// A value of joined columns as it is compared: a hyphen between blanks, which a keyboard has, is read as the dash where
    /// that gives a value for each column.
    static func joinedValue(_ text: String, of parts: [String]) -> String {
        guard text.components(separatedBy: Quota.valueSeparator).count < parts.count else { return text }
        let read = text.replacing(" - ", with: Quota.valueSeparator)
        return read.components(separatedBy: Quota.valueSeparator).count == parts.count ? read : text
    }

    /// A joined column must not have the name of a column that the plan reads.
    mutating func checkJoinedNames() {
        let names = Set(requirements.columns.map(\.name))
        for (name, place) in joinedPlaces.sorted(by: { $0.key < $1.key }) where names.contains(name) {
            problems.error(at: place, Message(.joinedNameTaken(column: name.quotable)))
        }
    }

    private mutating func decodeLines(_ node: DocumentNode, by parts: [String]) -> [Quota.Line] {
        let entries = map(node, as: QuotaKeys.seats.name)?.entries ?? []
        if node.entries?.isEmpty ?? false { problems.error(at: node.location, Message(.quotaWithoutBounds)) }
        var known: Set<String> = []
        return entries.compactMap { entry in
            let value = parts.isEmpty ? entry.key : PlanDecoder.joinedValue(entry.key, of: parts)
            if !known.insert(value).inserted {
                problems.error(at: entry.location, Message(.duplicateQuotaValue(value: value.quotable)))
                return nil
            }
            return decodeBounds(entry.value, as: entry.key).map {
                Quota.Line(value: value, bounds: $0, location: entry.location)
            }
        }
    }

    private mutating func decodeBounds(_ node: DocumentNode, as what: String) -> Bounds? {
        fields(node, as: what, of: BoundKeys.map).map { fields in
            let bounds = self.bounds(fields)
            statedBounds.append((bounds, fields[BoundKeys.least], fields[BoundKeys.most]))
            return bounds
        }
    }

    private mutating func decodeFile(_ node: DocumentNode, by parts: [String]) -> [Quota.Line] {
        guard let name = text(node, as: QuotaKeys.file.name) else { return [] }
        do {
            let file = try openQuotaFile(name)
            if !quotaFiles.contains(where: { $0.name == file.name && $0.sha256 == file.sha256 }) {
                quotaFiles.append(file)
            }
            return decodeQuotaFile(file, by: parts)
        } catch {
            for var diagnostic in error.diagnostics {
                diagnostic.location = node.location
                diagnostic.advice.append(Message(.namedFile(file: name.quotable)))
                problems.add(diagnostic)
            }
            return []
        }
    }
}

extension Bounds {
    /// True where no one need be selected.
    var isMinimumZero: Bool {
        switch minimum {
        case nil: true
        case .count(let count)?, .share(let count)?: count == .zero
        }
    }
}
