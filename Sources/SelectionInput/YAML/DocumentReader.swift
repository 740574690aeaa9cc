import Foundation
import SelectionCore
import Synchronization
import Wording
import Yams

/// Reads YAML, or JSON, which is YAML too, into nodes with their places.
package enum DocumentReader {
    /// The most bytes that a document may have.
    package static let maximumBytes = 64 << 20
    /// The most nodes that a document may have once its aliases are followed.
    package static let maximumNodes = 4_000_000
    /// The depth to which lists and maps may stand in each other.
    package static let maximumDepth = 64
    /// The number of aliases (`*name`) a document that has anchors (`&name`) may have: few enough not to blow up.
    package static let maximumAliases = 24

    /// The document in `file`.
    /// - Throws: `InputRejection` with what is wrong and where: not YAML, more than one document, a key stated twice, a key
    ///   with nothing after its colon, …
    package static func read(_ file: InputFile) throws(InputRejection) -> DocumentNode {
        var missing = ProblemList()
        let node = try read(file, &missing)
        if missing.hasErrors { throw InputRejection(missing.sorted) }
        return node
    }

    /// The document in `file`, to be gone on with where values are missing, which are added to the problems.
    /// - Throws: `InputRejection` where it is no document.
    static func read(_ file: InputFile, _ problems: inout ProblemList) throws(InputRejection) -> DocumentNode {
        let bytes = file.bytes.buffer
        if var fault = SourceText.fault(of: bytes, isTable: false) {
            fault.location = file.place
            throw InputRejection([fault])
        }
        if let fault = DocumentReader.fault(of: bytes, file.name) { throw InputRejection([fault]) }
        let text = String(decoding: bytes[SourceText.byteOrderMark(bytes)...], as: UTF8.self)
        switch onDeepStack({ compose(text, file: file.name) }) {
        case .success(let document):
            problems.add(contentsOf: document.missing.sorted)
            return document.root
        case .failure(let rejection): throw rejection
        }
    }

    private static func fault(of bytes: UnsafeRawBufferPointer, _ file: String) -> Diagnostic? {
        if bytes.count > maximumBytes {
            return Diagnostic(.error, at: SourceLocation(file: file), Message(.documentTooLarge))
        }
        if let offset = UTF8Check.firstInvalid(bytes, in: 0..<bytes.count) {
            let place = SourceText.location(of: offset, in: bytes, file: file)
            return Diagnostic(.error, at: place, Message(.notUTF8), advice: [Message(.saveAsUTF8)])
        }
        if let offset = bytes.firstIndex(of: 0) {
            return Diagnostic(.error, at: SourceText.location(of: offset, in: bytes, file: file), Message(.nulByte))
        }
        return AliasCount(bytes).isSuspicious
            ? Diagnostic(.error, at: SourceLocation(file: file), Message(.tooManyAliases(most: "\(maximumAliases)")))
            : nil
    }

    /// A document, and the values that it lacks.
    private struct Document {
        var root: DocumentNode
        var missing: ProblemList
    }

    private static func compose(_ text: String, file: String) -> Result<Document, InputRejection> {
        do {
            guard let root = try root(of: text) else {
                return .failure(InputRejection([Diagnostic(.error, at: .init(file: file), Message(.emptyFile))]))
            }
            var builder = DocumentBuilder(file: file)
            let node = builder.node(root, depth: 0)
            guard !builder.problems.hasErrors else { return .failure(InputRejection(builder.problems.sorted)) }
            return .success(Document(root: node, missing: builder.missing))
        } catch let error as YamlError {
            return .failure(InputRejection([YAMLFault(error, file: file, text: text).diagnostic]))
        } catch {
            let problem = Message(.yamlSyntax(reason: "\(error)"))
            return .failure(InputRejection([Diagnostic(.error, at: .init(file: file), problem)]))
        }
    }

    /// The parser's root node of `text`, nil where there is no document. Our nodes are read as text, whatever kind of
    /// value YAML sees in them, so no time is spent on finding out; only where keys seem to be equal, for `1` and `"1"`
    /// are reported as equal by us, with both places.
    private static func root(of text: String) throws -> Node? {
        do {
            return try Yams.compose(yaml: text, .basic)
        } catch YamlError.duplicatedKeysInMapping {
            return try Yams.compose(yaml: text)
        }
    }

    /// Runs `work` where a thousand nested lists, the most that the parser follows, do not exhaust the stack.
    private static func onDeepStack(
        _ work: @escaping @Sendable () -> Result<Document, InputRejection>
    ) -> Result<Document, InputRejection> {
        let outcome = Outcome()
        let done = DispatchSemaphore(value: 0)
        let thread = Thread {
            outcome.result.withLock { $0 = work() }
            done.signal()
        }
        thread.stackSize = 64 << 20
        thread.start()
        done.wait()
        return outcome.result.withLock(\.self)
    }

    private final class Outcome: Sendable {
        let result = Mutex<Result<Document, InputRejection>>(.failure(InputRejection([])))
    }
}
