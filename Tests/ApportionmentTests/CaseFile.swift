import Apportionment
import ExactArithmetic
import Foundation

/// The cases of `Cases/apportionment_cases.json`: results that others published, and constructed ones.
struct CaseFile: Decodable {
    /// One set of weights with the seats that some methods give for them.
    struct Case: Decodable, CustomStringConvertible, Sendable {
        var id: String
        var kind: String
        var seats: Int?
        var min: [Int]?
        var max: [Int]?
        var rows: [Ratio]?

        var description: String { id }
    }

    /// Seven tenths of `n`, in several readings.
    struct Ratio: Decodable, Sendable {
        var n: Int
        var atLeast: Int
        var nearestHalfUp: Int
        var floor: Int
        var exactPossible: Bool
    }

    /// The result of a method for a case.
    enum Expectation: Decodable, Equatable, Sendable {
        case seats([Int])
        case tie(fixed: [Int], tied: [Int], remaining: Int)
        case infeasible

        private enum Key: CodingKey { case fixed, tied, remaining, infeasible }

        init(from decoder: any Decoder) throws {
            let fields: KeyedDecodingContainer<Key>
            do {
                fields = try decoder.container(keyedBy: Key.self)
            } catch DecodingError.typeMismatch {
                self = .seats(try decoder.singleValueContainer().decode([Int].self))
                return
            }
            if fields.contains(.infeasible) {
                self = .infeasible
            } else {
                self = .tie(
                    fixed: try fields.decode([Int].self, forKey: .fixed),
                    tied: try fields.decode([Int].self, forKey: .tied),
                    remaining: try fields.decode(Int.self, forKey: .remaining))
            }
        }
    }

    /// A case that has one list of weights.
    struct Simple: Decodable, CustomStringConvertible, Sendable {
        var id: String
        var seats: Int
        var weights: [Int]
        var min: [Int]?
        var max: [Int]?
        var expected: [String: Expectation]

        var description: String { id }
    }

    private var cases: [Entry]

    private enum Entry: Decodable {
        case simple(Simple)
        case other(Case)

        init(from decoder: any Decoder) throws {
            let other = try Case(from: decoder)
            self = other.kind == "simple" ? .simple(try Simple(from: decoder)) : .other(other)
        }
    }

    private static func read() throws -> CaseFile {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("Cases/apportionment_cases.json")
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        return try decoder.decode(CaseFile.self, from: Data(contentsOf: file))
    }

    /// The cases of one list of weights.
    static func simple() throws -> [Simple] {
        try read().cases.compactMap { if case .simple(let one) = $0 { one } else { nil } }
    }

    /// The cases of another kind.
    static func others(kind: String) throws -> [Case] {
        try read().cases.compactMap { if case .other(let one) = $0, one.kind == kind { one } else { nil } }
    }
}
