import CExpat

/// A name of an element or attribute without its prefix, valid while its handler runs.
struct XMLName {
    private let start: UnsafePointer<CChar>

    /// The name after the last colon: programs choose their prefixes freely, and no two elements of a spreadsheet that are read
    /// differ in the namespace only.
    init(_ qualified: UnsafePointer<CChar>) {
        var start = qualified
        var place = qualified
        while place.pointee != 0 {
            if place.pointee == CChar(bitPattern: UInt8(ascii: ":")) { start = place + 1 }
            place += 1
        }
        self.start = start
    }

    /// True where the name is `text`.
    static func == (name: XMLName, text: StaticString) -> Bool {
        let bytes = UnsafeRawPointer(text.utf8Start).assumingMemoryBound(to: CChar.self)
        for index in 0..<text.utf8CodeUnitCount where name.start[index] != bytes[index] { return false }
        return name.start[text.utf8CodeUnitCount] == 0
    }

    var text: String { String(cString: start) }
}

/// The attributes of an element, valid while its handler runs.
struct XMLAttributes {
    private let list: UnsafeMutablePointer<UnsafePointer<CChar>?>

    init(_ list: UnsafeMutablePointer<UnsafePointer<CChar>?>) { self.list = list }

    /// The bytes of the attribute called `name`, a zero behind them.
    func bytes(_ name: StaticString) -> UnsafePointer<CChar>? {
        var place = list
        while let own = place.pointee {
            if XMLName(own) == name { return place[1] }
            place += 2
        }
        return nil
    }

    /// The text of the attribute called `name`.
    subscript(name: StaticString) -> String? { bytes(name).map { String(cString: $0) } }

    /// The whole number under `name`; nil where there is none, or more than nine digits.
    func whole(_ name: StaticString) -> Int? { bytes(name).flatMap(XMLAttributes.whole) }

    /// True where the attribute is `1` or `true`.
    func isTrue(_ name: StaticString) -> Bool {
        guard let text = self[name] else { return false }
        return text == "1" || text == "true"
    }

    private static func whole(_ digits: UnsafePointer<CChar>) -> Int? {
        var (number, place) = (0, digits)
        while place.pointee != 0 {
            let digit = Int(place.pointee) - Int(UInt8(ascii: "0"))
            guard (0...9).contains(digit), place - digits < 9 else { return nil }
            number = number * 10 + digit
            place += 1
        }
        return place > digits ? number : nil
    }
}

/// Takes what an XML part has, in its order.
protocol XMLHandler: AnyObject {
    func start(_ name: XMLName, _ attributes: XMLAttributes)
    func end(_ name: XMLName)
    /// Text, which may come in several pieces.
    func text(_ bytes: UnsafeRawBufferPointer)
    /// The fault that the handler has found; reading ends with the piece in which it is found.
    var fault: SpreadsheetFault? { get }
}

extension XMLHandler {
    func end(_ name: XMLName) {}
    func text(_ bytes: UnsafeRawBufferPointer) {}
    var fault: SpreadsheetFault? { nil }
}

/// Reads XML with expat, which decodes UTF-8 and UTF-16 and keeps entities from growing.
struct XMLReading {
    /// The state of a reading, which expat's calls get.
    fileprivate final class Context {
        let handler: any XMLHandler
        let limits: SpreadsheetLimits
        let part: String
        let parser: XML_Parser
        var depth = 0
        var fault: SpreadsheetFault?

        init(_ handler: any XMLHandler, _ limits: SpreadsheetLimits, _ part: String, _ parser: XML_Parser) {
            (self.handler, self.limits, self.part, self.parser) = (handler, limits, part, parser)
        }

        func stop(_ fault: SpreadsheetFault) {
            if self.fault == nil { self.fault = fault }
            XML_StopParser(parser, XML_Bool(XML_FALSE))
        }
    }

    /// Reads `part` of `archive` to its end, or to the handler's fault.
    /// - Throws: the fault of the archive, of the XML, or of the handler.
    /// - Complexity: O(unpacked bytes).
    static func read(
        _ part: ZipArchive.Part, of archive: ZipArchive, _ allowance: ZipArchive.Allowance, _ limits: SpreadsheetLimits,
        _ handler: some XMLHandler
    ) throws(SpreadsheetFault) {
        guard let parser = XML_ParserCreate(nil) else { throw .damaged(part: part.name) }
        defer { XML_ParserFree(parser) }
        let context = Context(handler, limits, part.name, parser)
        XML_SetUserData(parser, Unmanaged.passUnretained(context).toOpaque())
        setHandlers(parser)
        try archive.read(part, allowance) { (piece) throws(SpreadsheetFault) in
            try feed(piece, isLast: false, parser, context)
        }
        try feed(UnsafeRawBufferPointer(start: nil, count: 0), isLast: true, parser, context)
    }

    private static func feed(
        _ piece: UnsafeRawBufferPointer, isLast: Bool, _ parser: XML_Parser, _ context: Context
    ) throws(SpreadsheetFault) {
        let bytes = piece.baseAddress?.assumingMemoryBound(to: CChar.self)
        let status = XML_Parse(parser, bytes, Int32(piece.count), isLast ? 1 : 0)
        if let fault = context.fault ?? context.handler.fault { throw fault }
        if status != XML_STATUS_OK {
            let line = Int(clamping: XML_GetCurrentLineNumber(parser))
            throw .malformed(part: context.part, line: line)
        }
    }

    private static func setHandlers(_ parser: XML_Parser) {
        XML_SetElementHandler(
            parser,
            { data, name, attributes in
                guard let context = reading(data), let name, let attributes else { return }
                context.depth += 1
                guard context.depth <= context.limits.depth else {
                    return context.stop(.tooLarge(.depth(most: context.limits.depth)))
                }
                context.handler.start(XMLName(name), XMLAttributes(attributes))
            },
            { data, name in
                guard let context = reading(data), let name else { return }
                context.depth -= 1
                context.handler.end(XMLName(name))
            })
        XML_SetCharacterDataHandler(parser) { data, text, count in
            guard let context = reading(data), let text else { return }
            context.handler.text(UnsafeRawBufferPointer(start: text, count: Int(count)))
        }
        XML_SetStartDoctypeDeclHandler(parser) { data, _, _, _, _ in
            guard let context = reading(data) else { return }
            context.stop(.documentType(part: context.part))
        }
    }

}

/// The state of the reading that a call of expat belongs to.
private func reading(_ data: UnsafeMutableRawPointer?) -> XMLReading.Context? {
    data.map { Unmanaged<XMLReading.Context>.fromOpaque($0).takeUnretainedValue() }
}
