import TestSupport

#if GLPK && os(Linux)
    import Foundation
    import Testing

    /// The real command with the real GLPK, some of whose functions fail: `Faults/faulty_glpk.c` is loaded before it.
    @Suite("A GLPK that fails")
    struct FaultyGLPKTests {
        /// A way in which GLPK fails, with the words for it; `isProven` is true where the answer is proven all the
        /// same.
        struct Fault: CustomTestStringConvertible, Sendable {
            var name: String
            var words: String
            var isProven = false
            var testDescription: String { name }
        }

        static let faults = [
            Fault(name: "abort", words: "glpk failed: Error detected in file faulty_glpk.c"),
            Fault(name: "abort-in-relaxation", words: "glpk failed: Error detected in file faulty_glpk.c"),
            Fault(name: "nan", words: "glpk failed: it returned what is not a usable number"),
            Fault(name: "infinite", words: "glpk failed: it returned what is not a usable number"),
            Fault(name: "huge", words: "glpk failed: it returned what is not a usable number"),
            Fault(name: "hang", words: "glpk failed: it did not end when it was told to"),
            Fault(name: "hang-in-relaxation", words: "glpk failed: it did not end when it was told to"),
            Fault(
                name: "opposite", words: "glpk was wrong: it returned a selection that breaks a rule", isProven: true),
            Fault(name: "infeasible", words: "glpk was wrong: it said that there is no selection", isProven: true),
        ]

        private let folder: TemporaryFolder
        private let pool: String
        private let plan: String

        init() throws {
            folder = try TemporaryFolder()
            let generated = try Command().run(
                "generate", "--family", "city", "--nominees", "300", "--seed", "3", "--output", folder.path("pool"))
            try #require(generated.status == 0, "\(generated.errors)")
            (plan, pool) = (folder.path("pool/plan.yaml"), folder.path("pool/nominees.csv"))
        }

        private func select(_ fault: String?, _ solver: String, _ more: [String] = []) throws -> (Command.Run, Answer) {
            var command = Command()
            if let fault {
                command.environment = ["LD_PRELOAD": try FaultyLibrary.shared.get().path, "GLPK_FAULT": fault]
            }
            let process = try command.start(
                ["select", plan, pool, "--solver", solver, "--format", "json"] + more)
            let run = try process.finish()
            return (run, try JSONDecoder().decode(Answer.self, from: Data(run.output.utf8)))
        }

        private var limit: [String] { ["--time-limit", "4"] }

        @Test("leaves a list that keeps the rules, and is named", arguments: faults)
        func survival(_ fault: Fault) throws {
            let (_, healthy) = try select(nil, "builtin")
            let (run, answer) = try select(fault.name, "glpk", fault.name.hasPrefix("hang") ? limit : [])
            #expect(answer.solver.fallbackReason?.contains(fault.words) == true, "\(answer.solver)")
            #expect(answer.selected.count == healthy.selected.count)
            #expect(answer.rules.allSatisfy { !$0.required || $0.satisfied })
            if fault.isProven {
                #expect(answer.status == "optimal" && answer.selected == healthy.selected && run.status == 0)
                #expect(answer.solver.name == "builtin")
            } else {
                #expect(answer.status == "feasible" && run.status == 4)
                #expect(answer.stopped == "solverFailure")
                #expect(answer.solver.name == "greedy")
            }
        }

        @Test("makes no difference where it calls the worst the best: whatever it says is searched again")
        func worst() throws {
            let (_, healthy) = try select(nil, "builtin")
            let (run, answer) = try select("worst", "glpk")
            #expect(answer.status == "optimal" && answer.selected == healthy.selected && run.status == 0)
        }

        @Test("cannot confirm a proof, nor take it away", arguments: ["abort", "nan", "hang"])
        func confirmation(_ fault: String) throws {
            let (run, answer) = try select(fault, "auto", ["--confirm"] + (fault == "hang" ? limit : []))
            #expect(answer.status == "optimal" && run.status == 0 && answer.solver.confirmedBy == nil)
            #expect(answer.solver.fallbackReason?.hasPrefix("not confirmed; glpk failed") == true, "\(answer.solver)")
        }

        @Test("does no harm where it is the last to be asked", arguments: ["abort", "nan", "hang", "opposite"])
        func fallingOver(_ fault: String) throws {
            let (run, answer) = try select(fault, "auto", ["--time-limit", "0.02"])
            #expect(run.status == (answer.status == "optimal" ? 0 : 4), "\(answer.status)")
            #expect(!answer.selected.isEmpty && answer.rules.allSatisfy { !$0.required || $0.satisfied })
        }

        /// The parts of a selection file that are read.
        struct Answer: Decodable {
            struct Solver: Decodable {
                var name: String
                var fallbackReason: String?
                var confirmedBy: String?
            }
            struct Rule: Decodable {
                var required: Bool
                var satisfied: Bool
            }
            var status: String
            var stopped: String
            var solver: Solver
            var selected: [String]
            var rules: [Rule]
        }
    }

    /// The library whose functions fail, built once by the compiler that the Swift toolchain brings.
    private enum FaultyLibrary {
        static let shared = Result { try build() }

        private static func build() throws -> URL {
            let source = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(
                path: "Faults/faulty_glpk.c")
            let library = FileManager.default.temporaryDirectory.appending(
                path: "libfaulty_glpk-\(ProcessInfo.processInfo.processIdentifier).so")
            let compiler = Process()
            compiler.executableURL = URL(fileURLWithPath: "/usr/bin/env")
            compiler.arguments = [
                "clang", "-shared", "-fPIC", "-O1", "-o", library.path, source.path, "-lglpk", "-ldl",
            ]
            try compiler.run()
            compiler.waitUntilExit()
            try #require(compiler.terminationStatus == 0, "clang could not build \(source.lastPathComponent)")
            return library
        }
    }
#endif
