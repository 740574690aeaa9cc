import SelectionCore
import Testing

@Suite struct LotteryTests {
    /// Computed with another implementation of SHA-256.
    @Test(arguments: [
        ("LS-2025", "N0001", 0), ("LS-2025", "N0001", 1), ("LS-2025", "N0001", 11), ("", "N0001", 0),
        ("hạt giống", "Đ-42", 0),
    ]) func numbersFollowFromSeedAndID(_ seed: String, _ id: String, _ round: Int) {
        let known: [String: Int] = [
            "LS-2025|N0001|0": 447_404, "LS-2025|N0001|1": 376_554, "LS-2025|N0001|11": 454_244, "|N0001|0": 358_027,
            "hạt giống|Đ-42|0": 341_419,
        ]
        #expect(Lottery.number(seed: seed, id: id, round: round) == known["\(seed)|\(id)|\(round)"])
    }
}
