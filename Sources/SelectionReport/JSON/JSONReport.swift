import ExactArithmetic
import SelectionCore
import SelectionProof

/// An outcome as the selection file of the contract. What the contract does not name stands after what it does.
package enum JSONReport {
    /// The text of the selection file. Equal outcomes give equal bytes; its messages are in English.
    /// - Parameters:
    ///   - version: the product's.
    ///   - extent: how long lists without a natural end may be.
    ///   - start: since when nothing is in the total time of the outcome yet: that, writing included, is added to it.
    package static func text(
        of outcome: Outcome, _ inputs: SelectionInputs, version: String, extent: ListExtent = .short,
        since start: ContinuousClock.Instant? = nil
    ) -> String {
        guard let start else { return document(outcome, inputs, version: version, extent).document }
        // The total is filled in when all the rest is written. No other byte of a document is 0: strings have it escaped.
        let open = JSONValue.number("\0")
        var bytes = Array(document(outcome, inputs, version: version, extent, total: open).document.utf8)
        if let place = bytes.firstIndex(of: 0) {
            let total = outcome.timing.total + (ContinuousClock.now - start) / .seconds(1)
            bytes.replaceSubrange(place...place, with: seconds(total).compact.utf8)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The reasons why seats stay empty, or why there is no selection, as far as counting tells; nil where it tells nothing.
    private static func seatReasons(_ outcome: Outcome, _ inputs: SelectionInputs) -> JSONValue? {
        guard outcome.status != .unknown, outcome.selected.count < inputs.plan.seats.maximum else { return nil }
        let reasons = SeatReasons(inputs, .english)
        guard outcome.status != .infeasible || reasons.most < inputs.plan.seats.minimum else { return nil }
        let sentences = reasons.sentences
        return sentences.isEmpty ? nil : .array(sentences.map(JSONValue.string))
    }

    static func document(
        _ outcome: Outcome, _ inputs: SelectionInputs, version: String, _ extent: ListExtent = .short,
        total: JSONValue? = nil
    ) -> JSONValue {
        .fields([
            "status": .string(outcome.status.rawValue),
            "stopped": .string(outcome.stopped.rawValue),
            "solver": solver(outcome),
            "objective": .optional(outcome.recount?.objective, objective),
            "bound": bound(outcome.bound),
            "gap": outcome.gap.map { .number(GapDigits.text(of: $0)) },
            "selected": .array(outcome.selected.map { .string(inputs.pool.id($0)) }),
            "rules": .array((outcome.recount.map { inputs.listed($0, extent) } ?? []).map(rule)),
            "ruleCount": .count(outcome.recount?.rules.count ?? 0),
            "conflicting": conflicting(outcome, inputs.plan),
            "relaxation": relaxation(outcome.relaxation, inputs.plan),
            "inputs": files(outcome.inputs),
            "timing": timing(outcome.timing, total: total ?? seconds(outcome.timing.total)),
            "core": outcome.core.map {
                .fields(["types": $0.types.map(JSONValue.count), "nominees": .count($0.nominees)])
            },
            "work": outcome.work.map(work),
            "certificate": outcome.proof.map(proof),
            "version": .string(version),
            "lottery": .fields([
                "seed": .string(inputs.plan.lotterySeed),
                "numbers": .array(outcome.lotteryNumbers.map(JSONValue.count)),
                "tied": tied(outcome, inputs, extent),
            ]),
            "cost": outcome.recount?.cost.map(cost),
            "impossible": impossible(outcome.countingConflicts),
            "seatReasons": seatReasons(outcome, inputs),
            "explanation": explanation(outcome, inputs.plan),
            "longestBroken": longestBroken(outcome, inputs.plan),
            "replacement": inputs.replacement.map {
                replacement($0, selected: outcome.selected, status: outcome.status, inputs)
            },
        ])
    }

    private static func work(_ work: SearchWork) -> JSONValue {
        .fields([
            "scans": .count(work.scans), "kernels": .count(work.restrictedProblems), "nodes": .count(work.nodes),
            "pivots": .count(work.pivots),
        ])
    }

    private static func solver(_ outcome: Outcome) -> JSONValue {
        .fields([
            "name": .string(outcome.solver.name), "version": .string(outcome.solver.version),
            "fallbackReason": .optional(outcome.solver.fallbackReason(.english), JSONValue.string),
            "confirmedBy": outcome.confirmedBy.map { .string("\($0.name) \($0.version)") },
        ])
    }

    /// The identities of these files.
    static func files(_ files: InputFingerprints) -> JSONValue {
        .fields([
            "pool": .fields([
                "file": .string(files.pool.name), "sha256": .string(files.pool.sha256),
                "nominees": .count(files.nominees),
            ]),
            "plan": file(files.plan),
            "scenario": .optional(files.scenario, file),
            "quotas": .array(files.quotas.map(file)),
            "from": files.from.map(file),
        ])
    }

    static func file(_ file: InputFingerprints.File) -> JSONValue {
        .fields(["file": .string(file.name), "sha256": .string(file.sha256)])
    }

    private static func timing(_ timing: Outcome.Timing, total: JSONValue) -> JSONValue {
        .fields([
            "read": seconds(timing.read), "reduce": seconds(timing.reduce), "solve": seconds(timing.solve),
            "explain": timing.explain > 0 ? seconds(timing.explain) : nil, "total": total,
        ])
    }

    /// Seconds to the microsecond.
    private static func seconds(_ seconds: Double) -> JSONValue {
        .number(Rational(Int((max(0, seconds) * 1e6).rounded()), 1_000_000).decimal ?? "0")
    }
}
