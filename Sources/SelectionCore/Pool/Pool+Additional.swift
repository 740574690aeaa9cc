import SelectionModel
import Wording

extension Pool {
    /// The pool with further nominees at the end, who have `values` in columns of the file, by row, and nothing elsewhere; what
    /// the plan derives is derived for them, too.
    /// - Precondition: there are as many values of each column as `ids`.
    /// - Complexity: O(nominees × columns).
    package func adding(_ ids: [String], _ values: [String: [String]], for plan: Plan) -> Pool {
        let derived = plan.derivedColumns
        var columns: [String: CodedColumn] = [:]
        for (name, column) in self.columns where !derived.contains(name) {
            columns[name] = column.adding(values[name] ?? [String](repeating: "", count: ids.count))
        }
        let headers = Dictionary(
            values.map { (plan.headers[$0.key] ?? $0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
        let records = AdditionalRecords(
            first: self.records, count: count, ids: ids, idColumn: idColumn, values: headers)
        return Pool(
            count: count + ids.count, columns: columns, records: records, idColumn: idColumn, nameColumn: nameColumn,
            rowsOfPlanIDs: rowsOfPlanIDs
        ).deriving(for: plan)
    }

    /// The pool with the column `name` once more as `copy`.
    package func copying(_ name: String, as copy: String) -> Pool {
        var pool = self
        pool.columns[copy] = columns[name]
        return pool
    }
}

extension CodedColumn {
    /// The column with further nominees, who have `texts`.
    fileprivate func adding(_ texts: [String]) -> CodedColumn {
        var values = values
        var codes = Dictionary(values.enumerated().map { ($1, UInt32($0)) }, uniquingKeysWith: { first, _ in first })
        var packed = (0..<self.packed.count).map { UInt32(self.packed[$0]) }
        for text in texts {
            let code = codes[text] ?? UInt32(values.count)
            if codes[text] == nil {
                codes[text] = code
                values.append(text)
            }
            packed.append(code)
        }
        return CodedColumn(values: values, codes: packed)
    }

    /// The column with further values, which nobody has yet.
    func naming(_ further: [String]) -> CodedColumn {
        let known = Set(values)
        var seen = known
        let new = further.filter { seen.insert($0).inserted }
        return new.isEmpty
            ? self : CodedColumn(values: values + new, codes: (0..<packed.count).map { UInt32(packed[$0]) })
    }
}

extension Plan {
    /// The columns of a pool that are made of others.
    var derivedColumns: Set<String> {
        func names(_ conditions: [Condition]) -> [String] {
            conditions.flatMap { condition -> [String] in
                guard case .any(let alternatives) = condition.test else { return [] }
                return [condition.column] + names(Array(alternatives.joined()))
            }
        }
        let conditions = groups.flatMap(\.conditions) + (composition?.assignments.flatMap(\.conditions) ?? [])
        return Set(joinedColumns.keys).union(names(conditions))
    }
}

/// The rows of a file, and of further nominees who are in no file.
private struct AdditionalRecords: NomineeRecords {
    let first: any NomineeRecords
    let count: Int
    let ids: [String]
    let idColumn: Int
    let values: [String: [String]]

    var headers: [String] { first.headers }

    func field(_ column: Int, ofRow row: Int) -> String {
        guard row >= count else { return first.field(column, ofRow: row) }
        return column == idColumn ? ids[row - count] : values[headers[column]]?[row - count] ?? ""
    }

    func location(ofRow row: Int) -> SourceLocation {
        row < count ? first.location(ofRow: row) : SourceLocation(file: first.location(ofRow: 0).file)
    }
}
