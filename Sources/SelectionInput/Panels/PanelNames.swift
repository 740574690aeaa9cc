/// Names as the files of citizens' assemblies compare them: as they are, or without regard to capitals where that leaves one.
struct PanelNames {
    private var places: [String: Int] = [:]
    /// The places of names without capitals; nil where several differ in nothing else.
    private var foldedPlaces: [String: Int?] = [:]

    /// Names that have the places of the list; of equal ones the first counts, and none is blank unless that is `blanksCount`.
    init(_ names: [String], blanksCount: Bool = false) {
        for (place, name) in names.enumerated() where blanksCount || !name.isEmpty {
            guard places[name] == nil else { continue }
            places[name] = place
            let folded = PanelNames.folded(name)
            foldedPlaces[folded] = foldedPlaces[folded] == nil ? .some(place) : .some(nil)
        }
    }

    /// The place of the name that `name` is, or nil.
    func place(of name: String) -> Int? {
        places[name] ?? foldedPlaces[PanelNames.folded(name)].flatMap(\.self)
    }

    /// The name without regard to capitals.
    static func folded(_ name: String) -> String { name.lowercased() }
}
