import DelegateSelection

/// The columns of a table that hold what is personal of somebody.
///
/// Where the store holds values of people, and what becomes of them when the retention period is over, or somebody is deleted on
/// request:
///
/// | place | retention | deletion on request |
/// | --- | --- | --- |
/// | `nominee.cells` | blanked for those on no published list | the row goes |
/// | `run_file` and `blob`: `nominees.csv` of runs | blanked, with a record of hashes | blanked, with a record |
/// | `document` and `run_file`: tables with ids, such as `attendance.csv`, in every version | blanked; reasons and notes of everybody go | blanked |
/// | `upload` and `blob`: lists as units sent them | go | the list is written anew without that person |
/// | `answer`: what the review quotes of lists | goes | goes with its list |
/// | `correction`: values before and after | go; who was deleted stays known by the id | go |
/// | `decision.detail`: reasons of withdrawals | go | go where they are about that person |
/// | `comment.text`: anything | goes | stays: nobody can tell whom it is about |
/// | `paper` and `blob`: issued papers that are not for everybody | those that list people who are on no published list go | stay: they were issued |
/// | `selection`, `summary`, `log`, `source` | stay: ids, hashes, counts and names of files | stay |
/// | `plan.yaml` and other texts that are no tables | stay: they are the office's own words | stay |
/// | `unit`, `user` | stay: they are about units and the office's users | stay |
package struct PersonalColumns: Sendable {
    /// The column of ids; nil where there is none, so that the table is not one of people.
    package let id: Int?
    /// The columns of sensitive data, sorted: by the plan's names of columns, and every one with a usual heading of them.
    package let sensitive: [Int]
    /// The column of names, and those in which anything may be written: notes and reasons.
    let name: Int?
    let words: [Int]

    /// The columns of a table.
    /// - Parameters:
    ///   - headings: the table's headings.
    ///   - named: the plan's names of columns.
    package init(_ headings: [String], named: [String: String]) {
        let columns = PersonField.columns(in: headings, named: named)
        let keys = headings.map { EyeKey.of($0) }
        func all(_ wanted: [String]) -> [Int] {
            let wanted = Set(wanted.map { EyeKey.of($0) })
            return keys.indices.filter { wanted.contains(keys[$0]) }
        }
        let id = columns[.id]
        // A list may have two columns of one kind, such as a place of birth beside an address.
        let found = PoolForgetting.fields.compactMap { columns[$0] } + all(PoolForgetting.fields.flatMap(\.headings))
        self.id = id
        name = columns[.name]
        sensitive = Set(found).filter { $0 != id }.sorted()
        words = Set(all(PersonField.note.headings + PersonalColumns.reasons) + [columns[.note]].compactMap(\.self))
            .filter { $0 != id }.sorted()
    }

    /// The headings under which a reason is written, such as why somebody did not come.
    private static let reasons = ["reason", "Lý do", "Lý do vắng", "Lý do vắng mặt"]

    /// A row without what is personal: a marker stands in place of a name that was there.
    func blanked(_ row: [String]) -> [String] {
        var row = row
        for column in sensitive + words { row[column] = "" }
        if let name, !row[name].isEmpty { row[name] = PoolForgetting.marker }
        return row
    }
}
