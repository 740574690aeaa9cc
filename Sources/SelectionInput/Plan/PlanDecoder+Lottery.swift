import SelectionCore

extension PlanDecoder {
    /// `lottery: { seed: "LS-2025" }`.
    mutating func decodeLottery(_ node: DocumentNode) {
        guard let fields = self.fields(node, as: PlanKeys.lottery.name, of: LotteryKeys.map) else { return }
        plan.lotterySeed = value(LotteryKeys.seed, of: fields) ?? ""
    }
}
