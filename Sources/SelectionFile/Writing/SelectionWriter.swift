import ExactArithmetic
import SelectionCore
import SelectionProof

/// Writes an outcome as the selection file of the contract. What the contract does not name stands after what it does.
package struct SelectionWriter {
    private let outcome: Outcome
    private let inputs: SelectionInputs
    private let version: String
    private let extent: ListExtent
    private let sentences: any SelectionSentences

    /// A writer of `outcome`.
    /// - Parameters:
    ///   - version: the product's.
    ///   - extent: how long lists without a natural end may be.
    ///   - sentences: what the file says in words.
    package init(
        _ outcome: Outcome, _ inputs: SelectionInputs, version: String, extent: ListExtent = .short,
        sentences: any SelectionSentences
    ) {
        (self.outcome, self.inputs, self.version) = (outcome, inputs, version)
        (self.extent, self.sentences) = (extent, sentences)
    }

    /// The text of the selection file. Equal outcomes give equal bytes; its messages are in English.
    /// - Parameter start: since when nothing is in the total time of the outcome yet: that, writing included, is added to
    ///   it.
    package func text(since start: ContinuousClock.Instant? = nil) -> String {
        guard let start else { return value.document }
        // The total is filled in when all the rest is written. No other byte of a document is 0: strings have it escaped.
        var bytes = Array(value(total: .number("\0")).document.utf8)
        if let place = bytes.firstIndex(of: 0) {
            let total = outcome.timing.total + (ContinuousClock.now - start) / .seconds(1)
            bytes.replaceSubrange(place...place, with: SelectionWriter.seconds(total).compact.utf8)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The selection file as a value.
    package var value: JSONValue { value(total: SelectionWriter.seconds(outcome.timing.total)) }

    private func value(total: JSONValue) -> JSONValue {
        SelectionKey.object([
            .status: .string(outcome.status.rawValue),
            .stopped: .string(outcome.stopped.rawValue),
            .solver: solver,
            .objective: .optional(outcome.recount?.objective, SelectionPart.objective),
            .bound: SelectionPart.bound(outcome.bound),
            .gap: outcome.gap.map { .number(GapDigits.text(of: $0)) },
            .selected: .array(outcome.selected.map { .string(inputs.pool.id($0)) }),
            .rules: .array((outcome.recount.map { inputs.listed($0, extent) } ?? []).map(SelectionPart.rule)),
            .ruleCount: .count(outcome.recount?.rules.count ?? 0),
            .conflicting: SelectionPart.conflicting(outcome),
            .relaxation: SelectionPart.relaxation(outcome.relaxation, sentences),
            .inputs: SelectionPart.files(outcome.inputs),
            .timing: timing(total: total),
            .core: outcome.core.map {
                CoreKey.object([.types: $0.types.map(JSONValue.count), .nominees: .count($0.nominees)])
            },
            .work: outcome.work.map(work),
            .certificate: outcome.proof.map(SelectionPart.proof),
            .version: .string(version),
            .lottery: lottery,
            .cost: outcome.recount?.cost.map(SelectionPart.cost),
            .impossible: SelectionPart.impossible(outcome.countingConflicts),
            .seatReasons: seatReasons,
            .explanation: SelectionPart.explanation(outcome, sentences),
            .longestBroken: longestBroken,
            .replacement: inputs.replacement.map {
                SelectionPart.replacement($0, selected: outcome.selected, status: outcome.status, inputs)
            },
        ])
    }

    private var solver: JSONValue {
        SolverKey.object([
            .name: .string(outcome.solver.name), .version: .string(outcome.solver.version),
            .fallbackReason: .optional(outcome.solver.fallbackReason(.english), JSONValue.string),
            .confirmedBy: outcome.confirmedBy.map { .string("\($0.name) \($0.version)") },
        ])
    }

    private func work(_ work: SearchWork) -> JSONValue {
        WorkKey.object([
            .scans: .count(work.scans), .restrictedProblems: .count(work.restrictedProblems),
            .nodes: .count(work.nodes), .pivots: .count(work.pivots),
        ])
    }

    private var lottery: JSONValue {
        LotteryKey.object([
            .seed: .string(inputs.plan.lotterySeed),
            .numbers: .array(outcome.lotteryNumbers.map(JSONValue.count)),
            .tied: SelectionPart.tied(outcome, inputs, extent),
        ])
    }

    private var seatReasons: JSONValue? {
        let reasons = sentences.seatReasons(outcome, inputs)
        return reasons.isEmpty ? nil : .array(reasons.map(JSONValue.string))
    }

    /// The ids of what was broken for most of a search that found nothing; nil where that is not known.
    private var longestBroken: JSONValue? {
        outcome.longestBroken.isEmpty ? nil : .array(outcome.longestBroken.map { .string($0.id) })
    }

    private func timing(total: JSONValue) -> JSONValue {
        let timing = outcome.timing
        return TimingKey.object([
            .read: SelectionWriter.seconds(timing.read), .reduce: SelectionWriter.seconds(timing.reduce),
            .solve: SelectionWriter.seconds(timing.solve),
            .explain: timing.explain > 0 ? SelectionWriter.seconds(timing.explain) : nil, .total: total,
        ])
    }

    /// Seconds to the microsecond.
    private static func seconds(_ seconds: Double) -> JSONValue {
        .number(Rational(Int((max(0, seconds) * 1e6).rounded()), 1_000_000).decimal ?? "0")
    }
}
