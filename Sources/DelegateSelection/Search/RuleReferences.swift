import SelectionCore
import SelectionInput
import SelectionReport
import Wording

/// Finds the rules of a plan that users name.
struct RuleReferences {
    private let inputs: SelectionInputs
    private let rules: [Statement]
    private var ids: [String] { rules.map(\.id) }

    init(_ inputs: SelectionInputs) {
        self.inputs = inputs
        rules = inputs.plan.countedStatements(over: inputs.pool)
    }

    /// The rules that `names` stand for, each once, and the quotas that are named as a whole.
    /// - Throws: `InputRejection` with every name that stands for nothing.
    func resolve(_ names: [String]) throws(InputRejection) -> (rules: [Statement], quotas: [Int]) {
        var (found, quotas, problems) = ([Statement](), [Int](), [Diagnostic]())
        for name in names.map(\.normalized) {
            let (own, whole) = (matches(name), inputs.plan.quotas(named: name))
            if own.isEmpty && whole.isEmpty { problems.append(unknown(name)) }
            found += own.filter { !found.contains($0) }
            quotas += whole.filter { !quotas.contains($0) }
        }
        guard problems.isEmpty else { throw InputRejection(problems) }
        return (found, quotas)
    }

    /// The inputs with the targets that `names` stand for required, and these statements as that plan has them. What is required
    /// anyway stays as it is.
    /// - Throws: `InputRejection` with every name that stands for nothing.
    func keeping(_ names: [String]) throws(InputRejection) -> (inputs: SelectionInputs, kept: [Statement]) {
        let named = try resolve(names)
        var edited = inputs
        let lines = named.quotas.flatMap { quota in
            rules.filter { $0.kind == .quota && $0.place.index == quota }
        }
        let targets = (named.rules + lines.filter { !named.rules.contains($0) }).filter { $0.priority != nil }
        for statement in targets { edited.plan.makeRequired(statement.place) }
        let required = edited.plan.countedStatements(over: edited.pool).filter { $0.priority == nil }
        let kept = targets.compactMap { target in
            required.first { $0.id == target.id && $0.base == target.base && $0.bounds == target.bounds }
        }
        return (edited, kept)
    }

    /// The statement whose bounds `name` stands for.
    /// - Throws: `InputRejection` where there is none.
    func statement(_ name: String) throws(InputRejection) -> Statement {
        let name = name.normalized
        if let statement = matches(name).first(where: { !$0.isPart }) { return statement }
        throw InputRejection([immovable(name) ?? unknown(name)])
    }

    /// The problem that `name` stands for something, but for nothing that has bounds of its own; nil where it stands for nothing.
    private func immovable(_ name: String) -> Diagnostic? {
        let plan = SourceLocation(file: inputs.fingerprints.plan.name)
        if let quota = inputs.plan.quotas(named: name).first,
            let line = rules.first(where: { $0.kind == .quota && $0.place.index == quota })
        {
            let message = SweepMessage.sweepWholeQuota(name: name.quotable, example: line.id.quotable)
            return Diagnostic(.error, at: plan, Message(message))
        }
        guard !matches(name).isEmpty else { return nil }
        return Diagnostic(.error, at: plan, Message(SweepMessage.sweepClass(name: name.quotable)))
    }

    private func matches(_ name: String) -> [Statement] {
        rules.filter { $0.id == name || $0.isPart && $0.kind.rawValue == name }
    }

    /// The problem that people are asked for where the bound is a share; `meant` is the share that perhaps was meant.
    func peopleForShare(_ name: String, meant: String) -> Diagnostic {
        Diagnostic(
            .error, at: SourceLocation(file: inputs.fingerprints.plan.name),
            Message(SpellingMessage.shareMeant(key: name.quotable, share: meant)))
    }

    /// The problem that `name` is no statement that can be moved, with what can.
    func unknown(_ name: String) -> Diagnostic {
        let columns = inputs.plan.quotaNames
        let own = inputs.plan.rules.map(\.id)
        return Diagnostic(
            .error, at: SourceLocation(file: inputs.fingerprints.plan.name), Message(.unknownRule(id: name.quotable)),
            advice: [
                Message(.allowedValues(values: (own + columns).joined(separator: ", "))),
                Message.nearest(name, among: ids + columns),
            ].compactMap(\.self))
    }
}
