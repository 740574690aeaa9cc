import Foundation
import IntegerProgramming
import Measurement
import SelectionModel

/// The direct programmes of a problem as MPS files, one for each level that is not plain, in order.
///
/// From the second on they say what the earlier levels came to: a peer need not find that out from its own answers, and
/// all peers read the same files.
public struct DirectModel: Sendable {
    /// The knowledge of a level before a peer solves it.
    public enum Knowledge: Sendable, Equatable {
        /// Its best value, proven.
        case best(Int)
        /// No selection keeps the rules, proven.
        case infeasible
        /// Nothing is known.
        case nothing

        /// True where `answer` does not contradict this.
        func allows(_ answer: PeerAnswer) -> Bool {
            let held = answer.objective.map { -Int($0.rounded()) }
            switch (self, answer.status) {
            case (.best(let value), .optimal): return held == value
            case (.best(let value), .feasible): return held.map { $0 <= value } ?? true
            case (.best, .infeasible), (.infeasible, .optimal), (.infeasible, .feasible): return false
            case (.infeasible, .infeasible), (.nothing, _), (_, .unknown), (_, .failed): return true
            }
        }
    }

    /// One level.
    public struct Level: Sendable {
        /// The MPS file, whose objective is minus the level's.
        public var file: URL
        /// Our knowledge of it.
        public var knowledge: Knowledge
    }

    /// The levels in order.
    public let levels: [Level]

    /// Writes the levels of `problem`, whose best values are `values`, to `folder`.
    package init(_ problem: SelectionProblem, best values: [Int], folder: URL) throws {
        levels = try DirectModel.open(problem).map { level in
            Level(
                file: try DirectModel.write(problem, level, keeping: Array(values.prefix(level)), folder),
                knowledge: .best(values[level]))
        }
    }

    /// Writes the last level of `problem` alone, the earlier ones left out.
    /// - Parameter isInfeasible: whether it is proven that nothing keeps the rules; else nothing is known.
    package init(lastOf problem: SelectionProblem, isInfeasible: Bool, folder: URL) throws {
        levels = try DirectModel.open(problem).suffix(1).map { level in
            Level(
                file: try DirectModel.write(problem, level, keeping: [], folder),
                knowledge: isInfeasible ? .infeasible : .nothing)
        }
    }

    /// Writes the last level of `problem` alone, as a peer that is told what all earlier levels can attain.
    /// - Parameters:
    ///   - values: what every earlier level must keep.
    ///   - knowledge: what is known of the last level.
    package init(lastOf problem: SelectionProblem, keeping values: [Int], _ knowledge: Knowledge, folder: URL) throws {
        levels = try DirectModel.open(problem).suffix(1).map { level in
            Level(
                file: try DirectModel.write(problem, level, keeping: Array(values.prefix(level)), folder),
                knowledge: knowledge)
        }
    }

    private static func open(_ problem: SelectionProblem) -> [Int] {
        problem.levels.indices.filter { !problem.isDecidedByRows($0) }
    }

    private static func write(
        _ problem: SelectionProblem, _ level: Int, keeping values: [Int], _ folder: URL
    ) throws -> URL {
        let file = folder.appendingPathComponent("level-\(level).mps")
        guard FileManager.default.createFile(atPath: file.path, contents: nil) else {
            throw BenchmarkError("\(file.path): cannot be written")
        }
        let handle = try FileHandle(forWritingTo: file)
        let program = problem.directProgram(level: level, keeping: values)
        try program.writeMPS(name: "direct") { try handle.write(contentsOf: $0) }
        try handle.close()
        return file
    }
}
