import Wording

@testable import SelectionCore

/// A rule's count in one line: `women: rule of all, required; 1 of 3, at least 2, short 1`.
func line(_ count: Recount.RuleCount) -> String {
    let standing = count.required ? "required" : "priority \(count.priority ?? 0) weight \(count.weight)"
    let bounds = [count.minimum.map { ", at least \($0)" }, count.maximum.map { ", at most \($0)" }]
    let verdict = count.isSatisfied ? "kept" : "short \(count.shortfall)"
    return "\(count.id): \(count.kind) of \(count.base), \(standing); \(count.count) of \(count.baseCount)"
        + bounds.compactMap(\.self).joined() + ", \(verdict)"
}

/// An impossibility in one line: `plan.yaml:3: quota of A needs 2; 1 were nominated [quota:unit=A]`.
func line(_ impossibility: CountingConflict) -> String {
    Diagnostic(.error, at: impossibility.location, impossibility.message).text(.english)
        + " [\(impossibility.rules.joined(separator: ", "))]"
}

/// A line of the plan.
func place(_ line: Int) -> SourceLocation { .init(file: "plan.yaml", line: line) }
