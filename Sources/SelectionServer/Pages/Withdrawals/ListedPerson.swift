import DelegateSelection
import SelectionStore

/// Somebody on a list, in the columns by which people are found.
struct ListedPerson: Sendable {
    var id: String
    var name: String
    var unit: String

    /// Those on the list of a run, in the pool's order.
    static func all(of material: RunMaterial) -> [ListedPerson] {
        let (pool, plan) = (material.inputs.pool, material.inputs.plan)
        let columns = PersonField.columns(in: pool.records.headers, named: plan.headers)
        func text(_ field: PersonField, _ row: Int) -> String {
            columns[field].map { pool.records.field($0, ofRow: row) } ?? ""
        }
        return (material.outcome?.selected ?? []).map { row in
            ListedPerson(id: pool.id(row), name: pool.name(row) ?? text(.name, row), unit: text(.unit, row))
        }
    }

    /// True where the words are part of the name or the id, tone marks aside.
    func has(_ words: String) -> Bool {
        let own = ListedPerson.plain(name + " " + id)
        return ListedPerson.plain(words).split(separator: " ").allSatisfy { own.contains($0) }
    }

    private static func plain(_ text: String) -> String {
        let letters = text.lowercased().replacing("đ", with: "d").decomposedStringWithCanonicalMapping.unicodeScalars
        var plain = ""
        for scalar in letters where scalar.properties.generalCategory != .nonspacingMark {
            plain.unicodeScalars.append(scalar)
        }
        return plain
    }
}
