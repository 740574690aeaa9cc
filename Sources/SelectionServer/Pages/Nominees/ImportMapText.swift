import DelegateSelection
import SelectionStore

/// What the office says that a value means which a column is not known to have.
struct ValueMeaning: Sendable, Equatable {
    /// What is meant.
    enum Meaning: Sendable, Equatable {
        /// A known value.
        case value(String)
        /// The value itself, which the column knows from now on.
        case own
        /// Nothing: the cell counts as blank.
        case nothing
    }

    /// The names that the column has in the text: the heading first, then that of its field.
    var names: [String]
    /// The value as it is written.
    var text: String
    var meaning: Meaning

    /// What `value` means.
    init(_ value: UnknownValue, _ meaning: Meaning) {
        self.init(names: [value.heading, value.field?.rawValue].compactMap(\.self), text: value.text, meaning)
    }

    /// What `text` means in a column with these names.
    init(names: [String], text: String, _ meaning: Meaning) {
        (self.names, self.text, self.meaning) = (names, text, meaning)
    }
}

/// The text that says how lists are read, with what the office adds to it: the rest stays as it is written, comments too.
struct ImportMapText {
    /// The text as it is now.
    private(set) var text: String { didSet { read = ImportMapText.read(text) } }
    /// What the text says: it is read once after each change, not for each question that is asked of it.
    private var read: Result<PlanText?, PlanText.Fault>

    /// A text; a blank one where there is none yet.
    init(_ text: String?) {
        self.text = text ?? ""
        read = ImportMapText.read(self.text)
    }

    /// Adds what a value means.
    /// - Throws: `PlanText.Fault` where the text's layout is not one that can be added to; nothing is changed then.
    mutating func add(_ meaning: ValueMeaning) throws(PlanText.Fault) {
        switch meaning.meaning {
        case .value(let value): try add([meaning.text], to: value, of: meaning.names)
        case .own: try add([], to: meaning.text, of: meaning.names)
        case .nothing:
            let name = try name("empty", meaning.names)
            try add(meaning.text, at: PlanPath(["empty", name]))
        }
    }

    /// Adds spellings of a value.
    private mutating func add(_ spellings: [String], to value: String, of names: [String]) throws(PlanText.Fault) {
        let path = PlanPath(["values", try name("values", names), value])
        guard spellings.isEmpty else {
            for spelling in spellings { try add(spelling, at: path) }
            return
        }
        if try document()?.root[path] == nil { try insert("[]", at: path) }
    }

    /// The name under which a column stands in a part of the text: the one that is there, which hides the others; otherwise that of
    /// the field, as in the templates.
    func name(_ part: String, _ names: [String]) throws(PlanText.Fault) -> String {
        let root = try document()?.root
        return names.first { root?[part]?[$0] != nil } ?? names.last ?? ""
    }

    /// Adds a text to a list, which may be missing, or a single text.
    private mutating func add(_ text: String, at path: PlanPath) throws(PlanText.Fault) {
        guard var document = try document(), let node = document.root[path] else {
            return try insert(ImportMapText.list([text]), at: path)
        }
        let old = node.list?.compactMap(\.text) ?? [node.text].compactMap(\.self).filter { !$0.isEmpty }
        guard !old.contains(text) else { return }
        if node.list != nil {
            try document.set(path.adding(old.count), to: text)
            self.text = document.text
        } else {
            // A single text, or nothing after the colon: a list takes its place.
            try document.remove(path)
            self.text = document.text
            try insert(ImportMapText.list(old + [text]), at: path)
        }
    }

    /// Makes the list in a place say `texts`; what stays keeps its place.
    /// - Parameter keepsEmpty: true where an empty list says something, too.
    mutating func set(_ texts: [String], at path: PlanPath, keepsEmpty: Bool) throws(PlanText.Fault) {
        let old = try self.texts(at: path)
        for text in texts where !old.contains(text) { try add(text, at: path) }
        for text in old where !texts.contains(text) {
            guard var document = try document(), let list = document.root[path]?.list, list.count > 1 else {
                try remove(path)
                break
            }
            guard let index = list.firstIndex(where: { $0.text == text }) else { continue }
            try document.remove(path.adding(index))
            self.text = document.text
        }
        if keepsEmpty, texts.isEmpty, !old.isEmpty { try insert("[]", at: path) }
    }

    /// The texts in a place: of a list, or a single one.
    func texts(at path: PlanPath) throws(PlanText.Fault) -> [String] {
        guard let node = try document()?.root[path] else { return [] }
        return node.list?.compactMap(\.text) ?? [node.text].compactMap(\.self).filter { !$0.isEmpty }
    }

    /// The value in a place; nil where there is none.
    func value(_ path: PlanPath) throws(PlanText.Fault) -> String? { try document()?.value(path) }

    /// Writes a value in a place; a blank one is taken away.
    mutating func set(_ path: PlanPath, to value: String) throws(PlanText.Fault) {
        guard try self.value(path) ?? "" != value else { return }
        guard !value.isEmpty else { return try remove(path) }
        guard var document = try document(), document.root[path] != nil else {
            return try insert(YAMLWriting.scalar(value), at: path)
        }
        try document.set(path, to: value)
        text = document.text
    }

    /// Takes away what is in a place. The last thing of the text goes with everything but comments.
    mutating func remove(_ path: PlanPath) throws(PlanText.Fault) {
        guard var document = try document(), document.root[path] != nil else { return }
        try document.remove(path)
        text = document.text
    }

    /// Writes a piece in a place where there is nothing yet; what is missing on the way to it is written, too.
    private mutating func insert(_ written: String, at path: PlanPath) throws(PlanText.Fault) {
        guard var document = try document(), document.root[PlanPath([path.steps[0]])] != nil else {
            return try append(written, at: path)
        }
        var (place, piece) = (path, written)
        while let parent = place.parent, !parent.steps.isEmpty, document.root[parent] == nil {
            piece = "{ \(YAMLWriting.key(place.steps.last ?? "")): \(piece) }"
            place = parent
        }
        try document.insert(place, piece: piece)
        text = document.text
    }

    /// Writes a part of the text that is not there yet, below everything else.
    private mutating func append(_ written: String, at path: PlanPath) throws(PlanText.Fault) {
        var lines = text.isEmpty || text.hasSuffix("\n") ? text : text + "\n"
        for (depth, step) in path.steps.enumerated() {
            lines += String(repeating: "  ", count: depth) + YAMLWriting.key(step) + ":"
            lines += depth == path.steps.count - 1 ? " " + written + "\n" : "\n"
        }
        let edited = ImportMapText(lines)
        guard try edited.document()?.root[path] != nil else { throw .layout }
        text = lines
    }

    private static func list(_ texts: [String]) -> String {
        "[" + texts.map(YAMLWriting.scalar).joined(separator: ", ") + "]"
    }

    /// The text as it is read; nil where it says nothing yet.
    func document() throws(PlanText.Fault) -> PlanText? { try read.get() }

    private static func read(_ text: String) -> Result<PlanText?, PlanText.Fault> {
        let says = text.split(separator: "\n").contains { line in
            let first = line.first { !$0.isWhitespace }
            return first != nil && first != "#"
        }
        guard says else { return .success(nil) }
        do {
            return .success(try PlanText(text))
        } catch {
            return .failure(.layout)
        }
    }
}
