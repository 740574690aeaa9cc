import SelectionCore
import SelectionInput
import Testing
import Wording

/// The text or the bytes of a file.
enum FileContent: Sendable, ExpressibleByStringLiteral {
    case text(String)
    case bytes([UInt8])

    init(stringLiteral value: String) { self = .text(value) }

    var file: [UInt8] {
        switch self {
        case .text(let text): Array(text.utf8)
        case .bytes(let bytes): bytes
        }
    }
}

/// Files of a selection and what is said about them.
struct InputCase: Sendable, CustomTestStringConvertible {
    var id: String
    var plan: FileContent
    var pool: FileContent
    var scenario: FileContent?
    var quotas: FileContent?
    var options = ReadOptions()
    var expected: [String]

    init(
        _ id: String, plan: FileContent, pool: FileContent, scenario: FileContent? = nil, quotas: FileContent? = nil,
        options: ReadOptions = ReadOptions(), expected: [String] = []
    ) {
        (self.id, self.plan, self.pool, self.scenario) = (id, plan, pool, scenario)
        (self.quotas, self.options, self.expected) = (quotas, options, expected)
    }

    var testDescription: String { id }

    /// Reads the files, the quota file as `q.csv`.
    func read() throws(InputRejection) -> SelectionInputs {
        let quotas = quotas.map { InputFile(name: "q.csv", bytes: $0.file) }
        return try InputReader.read(
            plan: InputFile(name: "plan.yaml", bytes: plan.file), pool: InputFile(name: "pool.csv", bytes: pool.file),
            scenario: scenario.map { InputFile(name: "scenario.yaml", bytes: $0.file) }, options: options
        ) { name throws(InputRejection) in
            guard let quotas, name == "q.csv" else { return try InputReader.noQuotaFile(name) }
            return quotas
        }
    }

    /// Everything that is said, each with its severity.
    func texts(_ language: Language = .english) -> [String] {
        do {
            return try read().remarks.map { "\($0.severity) \($0.text(language))" }
        } catch {
            return error.diagnostics.map { "\($0.severity) \($0.text(language))" }
        }
    }
}
