import SelectionCore
import Wording

/// Matches the names that a plan uses for columns with the headers of the nominees' file.
struct PoolHeaders {
    let table: any NomineeHeaders
    let requirements: PoolRequirements

    /// The column of the file that the plan's `name` stands for, or nil.
    func column(_ name: String) -> Int? { table.column(requirements.header(for: name)) }

    /// The columns that the plan reads, in its order; those that the file lacks are not among them.
    var columnsRead: [(name: String, column: Int)] {
        requirements.columns.compactMap { read in column(read.name).map { (read.name, $0) } }
    }

    /// The checks of the cells of each column that the plan reads, each column once, in the plan's order.
    var checks: [(column: Int, check: CellCheck)] {
        var checks: [(column: Int, check: CellCheck)] = []
        for read in requirements.columns {
            guard let column = column(read.name) else { continue }
            var check = read.check
            check.namedMarks = Set(
                requirements.values.filter { $0.column == read.name }.map(\.value).filter(AsAbove.isMark))
            guard let index = checks.firstIndex(where: { $0.column == column }) else {
                checks.append((column, check))
                continue
            }
            checks[index].check.add(check)
        }
        return checks
    }

    /// The headers that plans rely on, each once.
    static func needed(by plans: [PoolRequirements]) -> [String] {
        var needed: [String] = []
        for plan in plans {
            let names = ["id"] + plan.columns.map(\.name)
            for header in names.map(plan.header) + plan.headers.map(\.header) where !needed.contains(header) {
                needed.append(header)
            }
        }
        return needed
    }

    /// The checks that several plans ask of the cells of each column, each column once.
    static func checks(of plans: [PoolHeaders]) -> [(column: Int, check: CellCheck)] {
        var checks: [(column: Int, check: CellCheck)] = []
        for own in plans.lazy.flatMap(\.checks) {
            guard let index = checks.firstIndex(where: { $0.column == own.column }) else {
                checks.append(own)
                continue
            }
            checks[index].check.add(own.check)
        }
        return checks
    }

    /// The plans that can be read together, by their places: those with one id column that expect the same classes of a
    /// column; where `isStrict`, rows are left out by what the plan asks, so only those that ask the very same.
    static func compatible(_ plans: [PoolHeaders], isStrict: Bool) -> [[Int]] {
        var groups: [[Int]] = []
        for (index, plan) in plans.enumerated() {
            let group = groups.firstIndex { members in
                members.allSatisfy { plans[$0].isCompatible(with: plan, isStrict: isStrict) }
            }
            if let group { groups[group].append(index) } else { groups.append([index]) }
        }
        return groups
    }

    private func isCompatible(with other: PoolHeaders, isStrict: Bool) -> Bool {
        guard column("id") == other.column("id"), column("name") == other.column("name") else { return false }
        let (own, others) = (asked, other.asked)
        if isStrict { return own == others }
        return own.allSatisfy { column, check in
            guard let classes = check.classes, let expected = others[column]?.classes else { return true }
            return classes == expected
        }
    }

    /// The checks of the columns, by which rows may be left out.
    private var asked: [Int: CellCheck] {
        Dictionary(checks.map { ($0.column, $0.check) }, uniquingKeysWith: { first, _ in first })
    }

    /// Adds a problem for every header that the plan relies on and the file lacks; the first use of each is named.
    func check(_ problems: inout ProblemList) {
        for entry in requirements.headers where table.column(entry.header) == nil {
            report(entry.header, at: entry.location, &problems)
        }
        let mapped = Set(requirements.headers.map(\.name))
        for read in requirements.columns where !mapped.contains(read.name) && read.name != "id" {
            if table.column(read.name) == nil { report(read.name, at: read.location, &problems) }
        }
        for label in requirements.labels where table.column(GroupKeys.label.name) != nil {
            problems.warning(at: label.location, Message(.labelIsNoColumn(group: label.group.quotable)))
        }
        if !mapped.contains("id"), table.column("id") == nil {
            problems.error(
                at: table.headerPlace, Message(.noIDColumn), advice: [nearest("id"), Message(.mapIDColumn)])
        }
    }

    private func report(_ header: String, at location: SourceLocation?, _ problems: inout ProblemList) {
        let problem = Message(.unknownColumn(column: header.quotable, file: table.name))
        let known = Message(.allowedValues(values: names.prefix(40).joined(separator: ", ")))
        problems.error(at: location, problem, advice: [known] + Message.nearestSeen(header, among: names))
    }

    private var names: [String] { table.headers.filter { !$0.isEmpty } }

    private func nearest(_ header: String) -> Message? { .nearest(header, among: names) }
}

extension CellCheck {
    /// Asks what `other` asks, too.
    mutating func add(_ other: CellCheck) {
        classes = classes ?? other.classes
        isNumber = isNumber || other.isNumber
        isCompared = isCompared || other.isCompared
        isDay = isDay || other.isDay
        namedMarks.formUnion(other.namedMarks)
    }
}
