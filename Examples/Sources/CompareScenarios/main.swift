// Selects by a plan and by two scenarios of it, and prints what each attains.
import DelegateSelection

let folder = CommandLine.arguments.dropFirst().first ?? "../Datasets/lang-son-2025"
let fewer = InputSource.text("scenario: fewer seats\nseats: { max: 290 }\n", name: "fewer.yaml")
let more = InputSource.text("scenario: more women\nrules: [{ id: women, min: 50% }]\n", name: "women.yaml")

do {
    let inputs = try SelectionInputs.read(
        plan: .file(folder + "/plan.yaml"), nominees: .file(folder + "/nominees.csv"), scenarios: [fewer, more])
    let outcomes = try DelegateSelector.compare(inputs)
    let base = Set(outcomes[0].selected)
    for (one, outcome) in zip(inputs, outcomes) {
        guard let recount = outcome.recount else {
            print("\(one.plan.scenario ?? "plan"): \(outcome.status)")
            continue
        }
        let others = outcome.selected.count { !base.contains($0) }
        let women = recount.rules.first { $0.id == "women" }?.count ?? 0
        print(
            "\(one.plan.scenario ?? "plan"): \(outcome.status), \(recount.objective.seats) delegates,", terminator: " ")
        print("\(women) women, merit \(recount.objective.merit), \(others) others than by the plan")
    }
} catch {
    for problem in error.diagnostics { print(problem.text(.english)) }
}
