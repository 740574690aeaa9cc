import TestSupport

extension RandomPlan {
    /// Nominees with blanks, decimals, commas and quotes in their cells.
    static func pool(_ random: inout RandomSource) -> PoolValues {
        let count = size(&random)
        let prefix = random.element(["N", "N", "Ấp-", "x.1 "])
        let classes = random.happens(30) ? ["grassroots", "guest", "leader"] : ["grassroots", "guest"]
        let scores = random.element([["0", "5", "10"], ["", "1", "2"], ["7.5", "7.25", "8", "0.5", ""], ["3"]])
        let columns: [(String, [String])] = [
            ("class", classes + ["grassroots"]),
            (
                "unit",
                Array(["Xã Mai Pha", "Phường Đông, Kinh", "Sở \"Y tế\"", "Hội: phụ nữ"].prefix(random.number(2...4)))
            ),
            ("gender", ["Nữ", "Nam", "Nữ", "Nam", ""]),
            ("ethnicity", ["Kinh", "Tày", "Nùng", "Kinh", "Dao", ""]),
            ("sector", ["nhà nước", "tập thể", "tư nhân", ""]),
            ("age", ["22", "29.5", "35", "36", "48", "60.25", ""]),
            ("household", (1...max(2, count / 2)).map { "h\($0)" } + [""]),
            ("award", ["Chiến sĩ thi đua", "Bằng khen", "no", ""]),
            ("award_2", ["Bằng khen", "Chiến sĩ thi đua", ""]),
            ("score", scores),
        ]
        let rows = (0..<count).map { _ in columns.map { random.element($0.1) } }
        let ids = random.shuffled(Array(1...count)).map { "\(prefix)\(100 + $0)" }
        return PoolValues(ids: ids, headers: columns.map(\.0), rows: rows)
    }

    private static func size(_ random: inout RandomSource) -> Int {
        switch random.number(1...100) {
        case ...8: random.number(1...5)
        case ...90: random.number(6...12)
        default: random.number(13...16)
        }
    }

    /// Draws the planted selection, and the seats that it takes.
    mutating func plant() {
        let rows = Array(pool.ids.indices)
        planted = Set(random.sample(rows, random.number(1...max(1, rows.count * 2 / 3))))
        let most = max(1, planted.count + random.element([0, 0, 1, 2]))
        let least = random.element([nil, 0, planted.count, max(0, planted.count - 1)])
        plan.seats = SeatsValues(
            maximum: most, minimum: isWild ? random.element([nil, most, most / 2]) : least,
            fill: random.element([nil, nil, "first", "last"]))
    }
}
