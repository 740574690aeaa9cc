import SelectionCore

extension PlanDecoder {
    /// `lottery: { seed: "LS-2025" }`.
    mutating func decodeLottery(_ node: DocumentNode) {
        guard let fields = self.fields(node, as: "lottery", allowed: ["seed"]) else { return }
        plan.lotterySeed = requiredText("seed", of: fields) ?? ""
    }
}
