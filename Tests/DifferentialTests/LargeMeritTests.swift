import DelegateSelection
import SelectionCore
import SelectionInput
import Testing

/// Merit of eleven digits, where the best is ahead by less than a solver's relative tolerance.
@Suite struct LargeMeritTests {
    private static let plan = """
        seats: { max: 3 }
        groups: { w: { gender: F }, x: { unit: x } }
        rules:
          - { id: w, group: w, of: x, min: 61% }
          - { id: x, group: x, of: w, max: 53% }
        merit: [{ column: score }]
        lottery: { seed: s }
        """
    private static let pool = """
        id,name,gender,unit,score
        N0,n,M,y,10000.000007
        N1,n,M,x,10000.000013
        N2,n,M,x,10000.000020
        N3,n,F,x,10000.000009
        N4,n,M,y,10000.000021
        N5,n,F,y,10000.000000
        N6,n,F,y,10000.000000
        """

    @Test(arguments: exactEngines)
    func `the best is found although it is ahead by a millionth`(engine: SolverChoice) throws {
        let inputs = try InputReader.read(
            plan: InputFile(name: "plan.yaml", bytes: Array(Self.plan.utf8)),
            pool: InputFile(name: "nominees.csv", bytes: Array(Self.pool.utf8)))
        var options = SelectionOptions()
        options.solver = engine
        let outcome = try DelegateSelector.select(inputs, options: options)
        #expect(outcome.status == .optimal)
        #expect(outcome.recount?.objective.merit.description == "3000000003/100000")
    }
}
