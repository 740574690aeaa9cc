import IntegerProgramming
import Testing

/// Rows that may be missed are restated by equalities, and can be put back.
@Suite struct RestatementTests {
    /// 20·w − 7·n, where w of n = 150 are women: a step of w is 20, and 0 women are 1,050 short.
    @Test func aShareOfAFixedNumberIsANumberOfPeople() throws {
        var program = IntegerProgram(rows: [.init(lower: 150, upper: 150), .init()])
        program.addColumn(
            .init(objective: 0, lower: 0, upper: 90),
            entries: [.init(row: 0, coefficient: 1), .init(row: 1, coefficient: 13)])
        program.addColumn(
            .init(objective: 0, lower: 0, upper: 90),
            entries: [.init(row: 0, coefficient: 1), .init(row: 1, coefficient: -7)])
        let (restated, how) = program.restated()
        #expect(how[1].divisor == 20)
        for women in [60, 70, 90] {
            let values = [women, 150 - women]
            let given = program.activities(at: values)[1]
            #expect(given == how[1].divisor * restated.activities(at: values)[1] + how[1].shift)
        }
    }
}
