import DelegateSelection
import SelectionCore
import SelectionInput
import Testing

/// A plan worked out by hand, with the one selection that it means.
struct ConformanceCase: CustomTestStringConvertible, Sendable {
    /// The result of a plan.
    enum Expectation: Sendable {
        /// The ids, and what they attain, as published.
        case selects(String, shortfalls: [String] = [], merit: String)
        case infeasible
        /// The plan is refused.
        case rejected
    }

    var id: String
    /// The plan from `seats` on; columns and groups of `ConformanceCase.groups` stand before it.
    var plan: String
    var expected: Expectation
    var quotaFile = ""
    var pool = ConformanceCase.pool

    var testDescription: String { id }

    init(_ id: String, _ plan: String, _ expected: Expectation, quotaFile: String = "", pool: String = Self.pool) {
        (self.id, self.plan, self.expected, self.quotaFile, self.pool) = (id, plan, expected, quotaFile, pool)
    }

    /// Eight nominees; a score for each, all different.
    static let pool = """
        id,class,unit,gender,Dân tộc,age,household,award,score
        A1,grassroots,X,Nữ,Kinh,30,h1,gold,10
        A2,grassroots,X,Nam,Tày,40,h1,silver,9
        A3,grassroots,X,Nam,Kinh,35,h2,,8
        A4,grassroots,Y,Nữ,,28.5,h2,gold,7
        A5,grassroots,Y,Nam,Tày,,h3,silver,6
        A6,guest,Y,Nam,Kinh,60,h3,,5
        A7,guest,Z,Nữ,Nùng,52,,gold,4
        A8,guest,Z,Nam,Kinh,47,h4,,3

        """

    private static let groups = """
        columns: { ethnicity: Dân tộc }
        groups:
          grassroots: { class: grassroots }
          guests: { class: guest }
          women: { gender: Nữ }
          tay: { ethnicity: Tày }
          minorities: { ethnicity: { not: Kinh } }
          peoples: { ethnicity: [Tày, Nùng] }
          young: { age: { max: 35 } }
          twenties: { age: { min: 28.5, max: 30 } }
          grown: { age: { min: 29, max: 35 } }
          men_below: { class: grassroots, gender: Nam }
          of_x: { unit: X }
          of_y: { unit: Y }
          of_z: { unit: Z }
          nobody: { unit: Q }

        """

    /// The inputs, read.
    func inputs() throws(InputRejection) -> SelectionInputs {
        let quotas = quotaFile
        return try InputReader.read(
            plan: InputFile(name: "plan.yaml", bytes: (Self.groups + plan + "\n").utf8),
            pool: InputFile(name: "nominees.csv", bytes: pool.utf8)
        ) { name throws(InputRejection) in InputFile(name: name, bytes: quotas.utf8) }
    }

    /// The outcome that an engine gives for the inputs.
    func outcome(_ solver: SolverChoice) throws -> Outcome {
        var options = SelectionOptions()
        options.solver = solver
        options.timeLimit = .seconds(60)
        return try DelegateSelector.select(try inputs(), options: options)
    }
}
