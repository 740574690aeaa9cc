#if GLPK
    import CGLPK
    import GLPKSolver
    import IntegerProgramming
    import Testing

    @Suite struct GLPKSolverTests {
        private let solver = GLPKSolver()

        /// maximize x + y + z over an odd cycle of pairs, each at most one: 3/2 in fractions, 1 in whole numbers.
        private func oddCycle(lower: Int? = nil) -> IntegerProgram {
            var program = IntegerProgram(rows: Array(repeating: .init(upper: 1), count: 3) + [.init(lower: lower)])
            for column in 0..<3 {
                program.addColumn(
                    .init(objective: 1, lower: 0, upper: 1),
                    entries: [
                        .init(row: Int32(column), coefficient: 1), .init(row: Int32((column + 1) % 3), coefficient: 1),
                        .init(row: 3, coefficient: 1),
                    ])
            }
            return program
        }

        @Test func integerProgrammesAreSolved() throws {
            guard case .optimal(let values) = try solver.solve(oddCycle(), atLeast: nil, control: StoppingCriteria())
            else {
                Issue.record("the programme has a solution")
                return
            }
            #expect(oddCycle().isFeasible(values))
            #expect(oddCycle().objective(at: values) == 1)
        }

        @Test func infeasibilityIsTold() throws {
            #expect(try solver.solve(oddCycle(lower: 2), atLeast: nil, control: StoppingCriteria()) == .infeasible)
        }

        @Test func programmesWithoutColumnsOrRowsDoNoHarm() throws {
            let empty = try solver.solve(IntegerProgram(rows: []), atLeast: nil, control: StoppingCriteria())
            #expect(empty == .optimal(values: []))
            let impossible = IntegerProgram(rows: [.init(lower: 1)])
            #expect(try solver.solve(impossible, atLeast: nil, control: StoppingCriteria()) == .infeasible)
        }

        @Test func itEndsWhenAsked() throws {
            let interruption = Interruption()
            interruption.request()
            let control = StoppingCriteria(interruption: interruption)
            #expect(try solver.solve(oddCycle(), atLeast: nil, control: control) == .stopped(.interrupted, best: nil))
        }

        @Test(arguments: [
            (row: Int32(7), column: Int32(1), value: 1.0), (row: 1, column: 9, value: 1.0),
            (row: 0, column: 1, value: 1.0),
            (row: -3, column: 1, value: 1.0),
        ]) func whatGLPKAbortsForComesBackWithItsWords(_ triplet: (row: Int32, column: Int32, value: Double)) {
            let message = failure(of: triplet)
            #expect(message.contains("prob1.c"), "\(message)")
        }

        @Test func itWorksAfterAnAbort() throws {
            _ = failure(of: (row: 7, column: 1, value: 1))
            try integerProgrammesAreSolved()
        }

        @Test func manyThreadsEachHaveTheirOwnGLPK() async throws {
            try await withThrowingTaskGroup(of: IntegerSolution.self) { group in
                for _ in 0..<16 {
                    group.addTask { try GLPKSolver().solve(oddCycle(), atLeast: nil, control: StoppingCriteria()) }
                }
                for try await solution in group {
                    guard case .optimal(let values) = solution else {
                        Issue.record("every thread finds the solution")
                        continue
                    }
                    #expect(oddCycle().objective(at: values) == 1)
                }
            }
        }

        /// GLPK's message about a problem of one row and one column with this triplet.
        private func failure(of triplet: (row: Int32, column: Int32, value: Double)) -> String {
            let (one, zero) = ([1.0], [0.0])
            let (rows, columns, values) = ([0, triplet.row], [0, triplet.column], [0, triplet.value])
            var solution = [0.0]
            var result = cglpk_result()
            one.withUnsafeBufferPointer { one in
                zero.withUnsafeBufferPointer { zero in
                    rows.withUnsafeBufferPointer { rows in
                        columns.withUnsafeBufferPointer { columns in
                            values.withUnsafeBufferPointer { values in
                                solution.withUnsafeMutableBufferPointer { solution in
                                    var problem = cglpk_problem(
                                        rows: 1, columns: 1, triplets: 1, row_lower: zero.baseAddress,
                                        row_upper: one.baseAddress, column_lower: zero.baseAddress,
                                        column_upper: one.baseAddress, objective: one.baseAddress,
                                        row_of: rows.baseAddress, column_of: columns.baseAddress,
                                        value: values.baseAddress, cutoff: -.infinity)
                                    var control = cglpk_control()
                                    result.values = solution.baseAddress
                                    cglpk_solve(&problem, &control, &result)
                                }
                            }
                        }
                    }
                }
            }
            #expect(result.code == CGLPK_FAILED)
            return withUnsafeBytes(of: result.message) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
        }
    }
#endif
