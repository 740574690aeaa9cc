import FairLottery
import SelectionCore
import Wording

/// The table of features, their values and limits.
struct PanelCategories {
    /// The features, by their first rows.
    private(set) var features: [PanelPool.Feature] = []
    /// The place of each value in the file, by feature.
    private(set) var places: [[SourceLocation]] = []
    /// False where a row cannot be read, so that a value may be missing for no other reason.
    private(set) var isComplete = true
    /// The file's name.
    let file: String
    /// The places of features by their names without capitals.
    private var placeOfFeature: [String: Int] = [:]

    /// No categories, where the file cannot be opened: any value may be one.
    static var unread: PanelCategories { PanelCategories(file: "") }

    private init(file: String) { (self.file, isComplete) = (file, false) }

    /// Reads the table; what is wrong with it is added to the problems.
    /// - Complexity: O(bytes).
    init(_ file: InputFile, _ delimiter: UInt8?, size: Int, _ problems: inout ProblemList) {
        self.file = file.name
        withExtendedLifetime(file.bytes) {
            guard
                var reader = TableReader(
                    file, delimiter: delimiter, needed: PanelCategoryColumns.needed, problems: &problems),
                let columns = PanelCategoryColumns(reader.table, size: size, &problems)
            else {
                isComplete = false
                return
            }
            let totals = TableTotals(reader)
            var number = -1
            while reader.next() {
                if let fault = reader.fault {
                    problems.add(fault)
                    isComplete = false
                    continue
                }
                number += 1
                // Figures of one feature may well add up to those of another; only a row that is called a total is one.
                let evidence = totals.evidence(ofRow: number).flatMap { $0 == .sum ? nil : $0 }
                if reader.addNobody(name: columns.value, evidence, &problems) {
                    isComplete = false
                } else {
                    add(reader, columns, &problems)
                }
            }
            if features.isEmpty, isComplete { problems.error(at: file.place, Message(.noCategories)) }
            addAlike(&problems)
        }
    }

    private mutating func add(
        _ reader: TableReader, _ columns: PanelCategoryColumns, _ problems: inout ProblemList
    ) {
        let name = reader.text(columns.feature)
        let limits = columns.limits(reader, &problems)
        guard !name.isEmpty else {
            problems.error(at: reader.location(ofField: columns.feature), Message(.blankCategory))
            isComplete = false
            return
        }
        let feature = placeOfFeature[PanelNames.folded(name)] ?? features.count
        if feature == features.count {
            placeOfFeature[PanelNames.folded(name)] = feature
            features.append(.init(name: name, values: []))
            places.append([])
        }
        let (value, place) = (reader.text(columns.value), reader.location(ofField: columns.value))
        if let first = features[feature].values.firstIndex(where: { $0.name == value }) {
            let message = PanelInputMessage.repeatedValue(
                value: value.quotable, feature: features[feature].name.quotable)
            problems.error(at: place, Message(message), advice: [.first(at: places[feature][first])])
            return
        }
        if value.isEmpty {
            let message = PanelInputMessage.blankStands(feature: features[feature].name.quotable)
            problems.warning(at: place, Message(message))
        }
        features[feature].values.append(.init(name: value, range: limits.range, widest: limits.widest))
        places[feature].append(place)
    }

    /// Warns of values of one feature, and of features, that look the same.
    private func addAlike(_ problems: inout ProblemList) {
        for (feature, places) in zip(features, places) {
            problems.addAlike(zip(feature.values, places).map { ($0.name, $1) })
        }
        problems.addAlike(
            zip(features, places).compactMap { feature, places in places.first.map { (feature.name, $0) } })
    }
}
