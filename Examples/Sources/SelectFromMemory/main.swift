// Selects delegates from nominees that are in memory: no file is read.
import DelegateSelection

let plan = """
    seats: { max: 3 }
    groups: { women: { gender: Nữ } }
    composition: { by: class, shares: { grassroots: 70%, guest: 30% } }
    rules: [{ id: women, group: women, min: 40% }]
    merit: score
    lottery: { seed: LS-2025 }
    """
let nominees = NomineeTable(
    headers: ["id", "class", "gender", "score"],
    rows: [
        ["N1", "grassroots", "Nam", "45"], ["N2", "grassroots", "Nữ", "40"], ["N3", "grassroots", "Nữ", "10"],
        ["N4", "guest", "Nam", "30"], ["N5", "guest", "Nữ", "20"],
    ])

do {
    let inputs = try SelectionInputs.read(plan: .text(plan, name: "plan"), nominees: nominees)[0]
    let outcome = try DelegateSelector.select(inputs)
    print(outcome.status, outcome.selected.map { inputs.pool.id($0) })
    if let objective = outcome.recount?.objective { print("seats \(objective.seats), merit \(objective.merit)") }
} catch {
    for problem in error.diagnostics { print(problem.text(.english)) }
}
