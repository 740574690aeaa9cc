extension OpenFamily {
    /// The way in which a plan leaves its number of seats open; the kind is the seed's remainder by 9, and 9 for 0.
    enum Kind: Int, CaseIterable {
        /// The share of women is fixed by equal bounds; units have a maximum.
        case oneShare = 1
        /// The shares of the grassroots and of the women are fixed, both required; minorities have a minimum.
        case twoShares
        /// The same with `fill: last`, the minorities a target beyond reach; for even seeds the women's share is a target too.
        case twoSharesLast
        /// A composition of exactly 70 % and 30 % of a number that is no whole ten. For even seeds a target for women, for
        /// odd ones ranges of shares of groups.
        case exactComposition
        /// The same composition, with guests for 67 of 90 places nominated, and a target for women.
        case shortClass
        /// A composition with `atLeast` of four classes, of which the first and the third are short of nominees.
        case fourClasses
        /// Ranges of shares, each of a group whose size is open too.
        case rangesOfGroups
        /// Fixed shares of such groups, and ranges of others.
        case sharesOfGroups
        /// Narrow ranges of two shares of six digits.
        case sixDigits

        init(seed: UInt64) {
            let remainder = Int(seed % 9)
            self = Kind(rawValue: remainder) ?? .sixDigits
        }

        /// The kind in plain words, for comments and titles.
        var title: String {
            switch self {
            case .oneShare: "one fixed share"
            case .twoShares: "two fixed shares"
            case .twoSharesLast: "two fixed shares with seats last"
            case .exactComposition: "exact composition"
            case .shortClass: "exact composition and too few guests"
            case .fourClasses: "four classes of which two are short"
            case .rangesOfGroups: "ranges of shares of groups"
            case .sharesOfGroups: "fixed shares of groups"
            case .sixDigits: "shares of six digits"
            }
        }
    }
}
