import SelectionInput

/// Number and sign of papers by Decree 30/2020/NĐ-CP: a kind of paper has its abbreviation before the issuer's, a letter has none,
/// and a list has no number of its own, as it goes with another paper.
extension PaperKind {
    /// The abbreviation of its kind; blank for letters, nil for lists and tables.
    var abbreviation: String? {
        switch self {
        case .credentials, .progress: "BC"
        case .draw, .replacements: "BB"
        case .replies: ""
        case .delegates, .alternates, .allocation, .commendation, .budget, .passedOn: nil
        }
    }
}

extension Letterhead {
    /// The abbreviations of kinds of papers, by appendix III of the decree.
    private static let abbreviations: Set = [
        "NQ", "QĐ", "CT", "QC", "QyĐ", "TC", "TB", "HD", "CTr", "KH", "PA", "ĐA", "DA", "BC", "BB", "TTr", "HĐ", "CĐ",
        "BGN", "BTT", "GUQ", "GM", "GGT", "GNP", "PG", "PC", "PB",
    ]

    /// The letterhead with what follows the number of a kind of paper: what it says of that kind, else the kind's abbreviation before
    /// the issuer's sign.
    package func numbered(_ kind: PaperKind) -> Letterhead {
        var letterhead = self
        if let own = numbers.first(where: { $0.kind == kind.rawValue }) {
            letterhead.number = own.text
            letterhead.takesNumber = !own.text.isEmpty
            return letterhead
        }
        guard let abbreviation = kind.abbreviation else {
            (letterhead.number, letterhead.takesNumber) = ("", false)
            return letterhead
        }
        let sign = issuerSign
        guard !sign.isEmpty else { return letterhead }
        letterhead.number = "/" + (abbreviation.isEmpty ? sign : abbreviation + "-" + sign)
        return letterhead
    }

    /// The issuer's sign: what follows the number without the abbreviation of a kind. `/BC-NV` and `/NV` both have `NV`.
    private var issuerSign: String {
        let sign = number.drop { $0 == "/" || $0.isWhitespace }
        let parts = sign.split(separator: "-", maxSplits: 1)
        guard parts.count == 2, Letterhead.abbreviations.contains(String(parts[0])) else { return String(sign) }
        return String(parts[1])
    }
}
