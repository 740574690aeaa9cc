import SelectionCore
import Wording
import Yams

/// A fault that the YAML parser found, as a problem with its place.
struct YAMLFault {
    let diagnostic: Diagnostic

    init(_ error: YamlError, file: String, text: String) {
        func place(_ mark: Mark) -> SourceLocation { SourceLocation(file: file, line: mark.line, column: mark.column) }
        switch error {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _):
            diagnostic = Diagnostic(.error, at: place(mark), YAMLFault.message(problem, at: mark, in: text))
        case .composer(let context, let problem, let mark, _):
            let isSecond = context?.text.contains("single document") ?? false
            let message = isSecond ? Message(.severalDocuments) : Message.yaml(problem)
            diagnostic = Diagnostic(.error, at: place(mark), message)
        case .duplicatedKeysInMapping(let duplicates, let context):
            let keys = duplicates.map(\.normalized.quotable).joined(separator: ", ")
            diagnostic = Diagnostic(.error, at: place(context.mark), Message(.duplicateKey(key: keys)))
        case .memory:
            diagnostic = Diagnostic(
                .error, at: SourceLocation(file: file), Message(.nestedTooDeep(most: "\(DocumentReader.maximumDepth)")))
        case .reader(let problem, _, _, _), .writer(let problem), .emitter(let problem), .representer(let problem):
            diagnostic = Diagnostic(.error, at: SourceLocation(file: file), Message.yaml(problem))
        case .no, .dataCouldNotBeDecoded:
            diagnostic = Diagnostic(.error, at: SourceLocation(file: file), Message(.notUTF8))
        }
    }

    private static func message(_ problem: String, at mark: Mark, in text: String) -> Message {
        if problem.contains("nesting level") { return Message(.nestedTooDeep(most: "\(DocumentReader.maximumDepth)")) }
        return isTab(at: mark, in: text) ? Message(.yamlTab) : Message.yaml(problem)
    }

    /// True where a tab stands where the parser stopped.
    private static func isTab(at mark: Mark, in text: String) -> Bool {
        let lines = text.split(separator: "\n", maxSplits: mark.line, omittingEmptySubsequences: false)
        guard lines.indices.contains(mark.line - 1) else { return false }
        return lines[mark.line - 1].unicodeScalars.dropFirst(mark.column - 1).first == "\t"
    }
}
