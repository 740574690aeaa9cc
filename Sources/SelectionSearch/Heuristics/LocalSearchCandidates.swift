import SelectionModel

/// The nominees that the greedy search looks at, in the packed form in which it prices them: everyone in a small pool;
/// in a large one those pinned in, those named by rows, and the most meritorious overall and of each code.
///
/// Rows are fed by one attribute's codes only, so what a candidate's entry or departure changes is a sum over its codes,
/// and each code has to be priced just once a move. All codes of all attributes are numbered through.
struct LocalSearchCandidates {
    /// Up to this many nominees everyone is a candidate. Chosen, as the next two numbers are; no measurement is recorded.
    private static let smallPool = 3_000
    /// The number of candidates, the most meritorious, of each code in a large pool.
    private static let bestOfEachCode = 40
    /// The number of candidates, the most meritorious, overall in a large pool.
    private static let bestOverall = 1_000

    /// The nominees, ascending.
    let nominees: [Int]
    /// True for those of them who must be in.
    let isIncluded: [Bool]
    /// The worth of each beyond rows: seats, merit, lottery, in the cost's units.
    let worth: [Double]
    /// The number of attributes.
    let attributes: Int
    /// The codes of each candidate, one an attribute: candidate · `attributes` + attribute.
    let codes: [Int32]
    /// The amounts that each code adds to rows.
    let entriesOfCode: [[RowEntry]]
    /// The further amounts that a candidate adds: rows that name people.
    let memberships: [Int: [RowEntry]]
    /// The amounts that everyone adds.
    let common: [RowEntry]

    init(_ problem: SelectionProblem, among candidates: [UInt32]?) {
        let cost = LocalSearchWorth(problem)
        let excluded = Set(problem.excluded)
        let looked = candidates.map { Set($0.map { Int($0) }).union(problem.included).sorted() }
        let chosen = (looked ?? LocalSearchCandidates.chosen(problem, cost)).filter { !excluded.contains($0) }
        nominees = chosen
        let included = Set(problem.included)
        isIncluded = chosen.map(included.contains)
        worth = chosen.map { cost.worth(of: $0, problem) }
        let tables = problem.columns.tables
        attributes = tables.count
        let numbered = LocalSearchCandidates.numberedCodes(tables, chosen)
        (codes, entriesOfCode) = (numbered.codes, numbered.entries)
        common = problem.columns.common
        let named = problem.columns.memberships
        memberships = Dictionary(
            uniqueKeysWithValues: chosen.enumerated().compactMap { index, nominee in named[nominee].map { (index, $0) }
            })
    }

    private static func numberedCodes(
        _ tables: [AttributeTable], _ nominees: [Int]
    ) -> (codes: [Int32], entries: [[RowEntry]]) {
        var codes = [Int32](repeating: 0, count: nominees.count * tables.count)
        var entries: [[RowEntry]] = []
        for (attribute, table) in tables.enumerated() {
            var number: [Int: Int32] = [:]
            for (index, nominee) in nominees.enumerated() {
                let code = table.codes[nominee]
                if number[code] == nil {
                    number[code] = Int32(entries.count)
                    entries.append(Array(table.entries(ofCode: code)))
                }
                codes[index * tables.count + attribute] = number[code] ?? 0
            }
        }
        return (codes, entries)
    }

    private static func chosen(_ problem: SelectionProblem, _ cost: LocalSearchWorth) -> [Int] {
        let columns = problem.columns
        guard columns.count > smallPool else { return Array(0..<columns.count) }
        let byMerit = (0..<columns.count).map { (merit: cost.merit(of: $0), nominee: $0) }
            .sorted { ($1.merit, $0.nominee) < ($0.merit, $1.nominee) }.map(\.nominee)
        var chosen = Set(problem.included).union(byMerit.prefix(bestOverall)).union(columns.memberships.keys)
        for table in columns.tables {
            var taken: [Int: Int] = [:]
            for nominee in byMerit where taken[table.codes[nominee], default: 0] < bestOfEachCode {
                taken[table.codes[nominee], default: 0] += 1
                chosen.insert(nominee)
            }
        }
        return chosen.sorted()
    }
}
