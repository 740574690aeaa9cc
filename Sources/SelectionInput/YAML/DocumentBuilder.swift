import SelectionCore
import Wording
import Yams

/// Turns the parser's nodes into ours, looking out for what a document must not have.
struct DocumentBuilder {
    let file: String
    /// The problems that make it no document.
    var problems = ProblemList()
    /// The values that are missing; what reads the document need not say so again.
    private(set) var missing = ProblemList()
    private var count = 0
    /// The keys of the maps that the node is in, from the document's own on.
    private var path: [String] = []

    init(file: String) { self.file = file }

    mutating func node(_ node: Node, depth: Int) -> DocumentNode {
        let place = location(of: node)
        let nothing = DocumentNode.missing(at: place)
        count += 1
        guard count <= DocumentReader.maximumNodes else {
            if count == DocumentReader.maximumNodes + 1 { problems.error(at: place, Message(.documentTooLarge)) }
            return nothing
        }
        guard depth <= DocumentReader.maximumDepth else {
            problems.error(at: place, Message(.nestedTooDeep(most: "\(DocumentReader.maximumDepth)")))
            return nothing
        }
        switch node {
        case .scalar(let scalar):
            let isQuoted = scalar.style != .plain && scalar.style != .any
            return DocumentNode(.scalar(scalar.string, isQuoted: isQuoted), at: place)
        case .sequence(let sequence):
            let items = sequence.map { self.node($0, depth: depth + 1) }
            for item in items where item.isMissing { missing.error(at: item.location, Message(.missingItem)) }
            return DocumentNode(.list(items), at: place)
        case .mapping(let mapping): return map(mapping, at: place, depth: depth)
        case .alias: return nothing
        }
    }

    private mutating func map(_ mapping: Node.Mapping, at place: SourceLocation, depth: Int) -> DocumentNode {
        var entries: [DocumentNode.Entry] = []
        var first: [String: SourceLocation] = [:]
        for (key, value) in mapping {
            let keyPlace = location(of: key)
            path.append(key.scalar?.string.normalized ?? "")
            let value = self.node(value, depth: depth + 1)
            path.removeLast()
            guard case .scalar(let scalar) = key else {
                problems.error(at: keyPlace, Message(.keyNotText))
                continue
            }
            let name = scalar.string.normalized
            if let earlier = first[name] {
                let advice = Message(.firstAtLine(line: "\(earlier.line)"))
                problems.error(at: keyPlace, Message(.duplicateKey(key: name.quotable)), advice: [advice])
                continue
            }
            first[name] = keyPlace
            let entry = DocumentNode.Entry(key: name, location: keyPlace, value: value)
            guard value.isMissing else {
                entries.append(entry)
                continue
            }
            if let cut = CutNumber(entries.last, entry, path: path), scalar.style == .plain {
                missing.error(at: cut.location, cut.problem, advice: cut.advice)
                entries[entries.count - 1].value = .missing(at: cut.location)
            } else {
                missing.error(at: keyPlace, Message(.missingValue(key: name.quotable)))
                entries.append(entry)
            }
        }
        return DocumentNode(.map(entries), at: place)
    }

    private func location(of node: Node) -> SourceLocation {
        SourceLocation(file: file, line: node.mark?.line ?? 0, column: node.mark?.column ?? 0)
    }
}
