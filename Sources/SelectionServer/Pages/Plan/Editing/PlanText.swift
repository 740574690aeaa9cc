import DelegateSelection

/// The text of a plan, of which single values are changed: comments, order and layout of everything else stay as they are.
///
/// Every edit is read again, and taken only if the text then says what was meant; a layout that is not understood is never guessed at.
struct PlanText: Sendable {
    /// The reason why an edit was not made.
    enum Fault: Error, Equatable {
        /// The text is no document, or its layout is not one of those that single values can be changed in.
        case layout
        /// There is nothing in this place.
        case absent
    }

    /// The text as it is now.
    private(set) var text: String
    /// What it says.
    private(set) var root: DocumentNode
    private var lines: SourceLines

    /// The text of a plan.
    /// - Throws: `InputRejection` where it is no document.
    init(_ text: String) throws(InputRejection) {
        (self.text, lines) = (text, SourceLines(text))
        root = try DocumentReader.read(InputFile(name: "plan.yaml", bytes: text.utf8))
    }

    /// The value in a place, as it is written; nil where there is none.
    func value(_ path: PlanPath) -> String? { root[path]?.text }

    /// Writes a value in a place: in that of the one there, or under a new key of its map, or as a new item of its list.
    /// - Throws: `Fault`; nothing is changed then.
    mutating func set(_ path: PlanPath, to value: String) throws(Fault) {
        guard self.value(path) != value else { return }
        let node = DocumentNode(.scalar(value, isQuoted: false), at: root.location)
        guard let old = root[path] else { return try insert(path, written: YAMLWriting.scalar(value), node) }
        guard case .scalar(_, let isQuoted) = old.content else { throw .layout }
        let range = try TextSpans(lines).scalar(old)
        let written = isQuoted ? YAMLWriting.quoted(value) : YAMLWriting.scalar(value)
        try take(lines.replacing(range, by: written), root.replacing(path, by: node))
    }

    /// Writes a piece of YAML in a place where there is nothing yet.
    /// - Parameter piece: in one line, as in `{ min: 1 }`.
    mutating func insert(_ path: PlanPath, piece: String) throws(Fault) {
        guard root[path] == nil else { throw .layout }
        do {
            let read = try PlanText(piece)
            try insert(path, written: piece, read.root)
        } catch let fault as Fault {
            throw fault
        } catch {
            throw .layout
        }
    }

    /// Takes away what is in a place. A list or a map that would be left without anything goes, too.
    mutating func remove(_ path: PlanPath) throws(Fault) {
        guard let parent = path.parent, let step = path.steps.last, let node = root[parent], root[path] != nil else {
            throw .absent
        }
        let count = node.list?.count ?? node.entries?.count ?? 0
        if count == 1, parent.parent != nil { return try remove(parent) }
        let spans = TextSpans(lines)
        let range: Range<Int>
        if let items = node.list, let index = Int(step) {
            range = try spans.item(index, of: items, in: node)
        } else if let entries = node.entries, let index = entries.firstIndex(where: { $0.key == step }) {
            range = try spans.entry(index, of: entries, in: node)
        } else {
            throw .layout
        }
        try take(lines.replacing(range, by: ""), root.replacing(path, by: nil))
    }

    private mutating func insert(_ path: PlanPath, written: String, _ node: DocumentNode) throws(Fault) {
        guard let parent = path.parent, let key = path.steps.last else { throw .layout }
        guard let place = root[parent] else {
            // The whole way is new: it is written in one piece.
            if parent.steps.isEmpty { throw .layout }
            let isItem = Int(key) != nil
            let piece = isItem ? "[\(written)]" : "{ \(YAMLWriting.key(key)): \(written) }"
            return try insert(parent, piece: piece)
        }
        let spans = TextSpans(lines)
        let (offset, words): (Int, String)
        if let items = place.list {
            (offset, words) = try spans.newItem(written, after: items, in: place, lines.lineEnd)
        } else if let entries = place.entries {
            let line = "\(YAMLWriting.key(key)): \(written)"
            let next = key == "min" ? entries.firstIndex { $0.key == "max" } : nil
            (offset, words) = try spans.newEntry(line, before: next, of: entries, in: place, lines.lineEnd)
        } else {
            throw .layout
        }
        try take(lines.replacing(offset..<offset, by: words), root.replacing(path, by: node))
    }

    /// Takes an edited text, if it says what was meant.
    private mutating func take(_ edited: SourceLines, _ meant: DocumentNode) throws(Fault) {
        do {
            let read = try PlanText(edited.text)
            guard read.root.saysTheSame(as: meant) else { throw Fault.layout }
            self = read
        } catch {
            throw .layout
        }
    }
}

/// Values as YAML writes them.
enum YAMLWriting {
    /// A value without quotes where it needs none.
    static func scalar(_ text: String) -> String {
        let isPlain =
            text.unicodeScalars.allSatisfy {
                $0.properties.isAlphabetic || $0.properties.numericType != nil || " .%/+-_".unicodeScalars.contains($0)
            } && text.first.map { $0.isLetter || $0.isNumber } ?? false && text.last != " "
        let isWord = ["null", "true", "false", "yes", "no", "on", "off", "y", "n"].contains(text.lowercased())
        return isPlain && !isWord ? text : quoted(text)
    }

    /// A key; a name of our own needs no quotes.
    static func key(_ text: String) -> String {
        text.utf8.allSatisfy { $0 < 0x80 } && !text.contains(" ") ? scalar(text) : quoted(text)
    }

    /// A value in double quotes.
    static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case "\n": quoted += "\\n"
            case "\r": quoted += "\\r"
            case "\t": quoted += "\\t"
            case _ where scalar.value < 0x20 || scalar.value == 0x7F || VisibleText.isObeyed(scalar):
                let digits = String(scalar.value, radix: 16)
                quoted += "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }
}
