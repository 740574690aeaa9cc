// Verifies a selection file against the plan and the nominees that it says it was made from.
import DelegateSelection

let files = CommandLine.arguments.dropFirst().prefix(3).map(InputSource.file)
precondition(files.count == 3, "usage: VerifyFile PLAN NOMINEES SELECTION.json")

do {
    let inputs = try SelectionInputs.read(plan: files[0], nominees: files[1])[0]
    let verified = try DelegateSelector.verify(VerificationRequest(files[2]), inputs)
    print("\(verified.status): \(verified.delegates) delegates and \(verified.rules) rules were counted again")
} catch {
    for problem in error.diagnostics { print(problem.text(.english)) }
}
