/// The part `workbook.xml`: the sheets and the epoch of days.
final class WorkbookPart: XMLHandler {
    private(set) var sheets: [(name: String, relationship: String, isHidden: Bool)] = []
    private(set) var isFrom1904 = false

    func start(_ name: XMLName, _ attributes: XMLAttributes) {
        if name == "sheet", let own = attributes["name"], let relationship = attributes["id"] {
            sheets.append((own, relationship, attributes["state"] ?? "visible" != "visible"))
        } else if name == "workbookPr" {
            isFrom1904 = attributes.isTrue("date1904")
        }
    }

}

/// A part of relationships (`.rels`): which part another one refers to.
final class Relationships: XMLHandler {
    private var targets: [String: String] = [:]
    private var types: [(type: String, target: String)] = []
    private let folder: String

    /// The relationships of a part in `folder`, against which targets are meant.
    init(folder: String) { self.folder = folder }

    /// The part that the relationship `id` leads to.
    func part(_ id: String) -> String? { targets[id] }

    /// The part of the first relationship of a type, by the end of the type's name; the transitional and the strict form of the
    /// format have other beginnings.
    func part(ofType type: String) -> String? { types.first { $0.type.hasSuffix("/" + type) }?.target }

    func start(_ name: XMLName, _ attributes: XMLAttributes) {
        guard name == "Relationship", let id = attributes["Id"], let target = attributes["Target"],
            attributes["TargetMode"] != "External"
        else { return }
        let part = resolved(target)
        targets[id] = part
        types.append((attributes["Type"] ?? "", part))
    }

    private func resolved(_ target: String) -> String {
        if target.hasPrefix("/") { return String(target.dropFirst()) }
        var path = folder.split(separator: "/").map(String.init)
        for step in target.split(separator: "/") where step != "." {
            if step == ".." { _ = path.popLast() } else { path.append(String(step)) }
        }
        return path.joined(separator: "/")
    }
}
