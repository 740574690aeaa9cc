import ExactArithmetic
import FormBodies
import Testing

/// Bodies with files: what is read, what is refused, and that it does not matter how they are cut.
@Suite struct MultipartParserTests {
    private enum Outcome: Equatable {
        case read([String])
        case refused(MultipartParser.Fault)
    }

    private static func read(_ body: [UInt8], _ cuts: [Int], _ limits: MultipartParser.Limits = .init()) -> Outcome {
        var parser = MultipartParser(boundary: Array("b".utf8), limits: limits)
        var collected = MultipartCollector()
        do throws(MultipartParser.Fault) {
            var start = 0
            for cut in cuts + [body.count] {
                try parser.feed(body[start..<cut]) { event throws(MultipartParser.Fault) in try collected.take(event) }
                start = cut
            }
            try parser.finish()
        } catch {
            return .refused(error)
        }
        return .read(
            collected.form.fields.map { "\($0.name)=\($0.value)" }
                + collected.files.map { "\($0.field): \($0.name): \(String(decoding: $0.bytes, as: UTF8.self))" })
    }

    private static func part(_ header: String, _ content: String) -> String {
        "--b\r\nContent-Disposition: \(header)\r\n\r\n\(content)\r\n--b--\r\n"
    }

    @Test(
        arguments: [
            (part("form-data; name=\"a\"", "x"), ["a=x"]),
            (part("form-data; name=a", ""), ["a="]),
            (part("FORM-DATA ; NAME=\"a\" ;", "x"), ["a=x"]),
            ("preamble\r\n" + part("form-data; name=\"a\"", "--b\r\n--a"), ["a=--b\r\n--a"]),
            (part("form-data; name=\"f\"; filename=\"a.csv\"", "1,2"), ["f: a.csv: 1,2"]),
            (part("form-data; name=\"f\"; filename=\"\"", ""), []),
            (part("form-data; name=\"f\"; filename=\"C:\\\\x\\a;b.csv\"", "1"), ["f: a;b.csv: 1"]),
            (part("form-data; name=\"f\"; filename=\"../../etc/a.csv\"", "1"), ["f: a.csv: 1"]),
            (part("form-data; name=\"f\"; filename=\"say \\\"a\\\" %22b%22.csv\"", "1"), ["f: say \"a\" \"b\".csv: 1"]),
            (part("form-data; name=\"f\"; filename=\"\u{301}a.csv\"", "1"), ["f: \u{301}a.csv: 1"]),
            ("--b  \t\r\nX: y\r\nContent-Disposition: form-data; name=a\r\n\r\nx\r\n--b--", ["a=x"]),
            ("--b--", []),
        ])
    func `what is read`(body: String, parts: [String]) {
        #expect(Self.read(Array(body.utf8), []) == .read(parts))
    }

    @Test(
        arguments: [
            "", "--b", "--b\r\n", "--bx\r\n", "--b -\r\n",
            "--b\r\nContent-Disposition: form-data; name=a\r\n\r\nx",
            "--b\r\nContent-Disposition: form-data; name=a\r\n\r\nx\r\n--b\r\n",
            "--b\r\n\r\nContent-Disposition: form-data; name=a\r\n\r\nx\r\n--b--",
            "--b\r\nno colon\r\n\r\nx\r\n--b--",
            part("attachment; name=a", "x"), part("form-data", "x"), part("form-data; name", "x"),
            part("form-data; name=\"a", "x"), part("form-data; name=\"a\"b", "x"),
            part("form-data; name=\"a\u{0}\"", "x"),
            part("form-data; name=f; filename=\"..\"", "x"), part("form-data; name=f; filename=\"a/.\"", "x"),
            part("form-data; name=f; filename=\"a\tb\"", "x"), part("form-data; name=a", "x\u{0}"),
            part("form-data; name=a\r\nContent-Disposition: form-data; name=c", "x"),
        ])
    func `what is malformed`(body: String) {
        #expect(Self.read(Array(body.utf8), []) == .refused(.malformed))
    }

    @Test func `no UTF-8 is malformed in texts and headers, and fine in files`() {
        func body(_ header: [UInt8], _ content: [UInt8]) -> [UInt8] {
            Array("--b\r\nContent-Disposition: form-data; name=a".utf8) + header + Array("\r\n\r\n".utf8) + content
                + Array("\r\n--b--".utf8)
        }
        #expect(Self.read(body([], [0xFF]), []) == .refused(.malformed))
        #expect(Self.read(body([0xFF], []), []) == .refused(.malformed))
        #expect(Self.read(body(Array("; filename=x".utf8), [0x41]), []) == .read(["a: x: A"]))
    }

    @Test func `limits hold to the byte, however the body is cut`() {
        let body = Array(Self.part("form-data; name=a", "12345").utf8)
        let header = "Content-Disposition: form-data; name=a".utf8.count
        for (total, part, length, parts, isRead) in [
            (body.count, 5, header, 1, true), (body.count - 1, 5, header, 1, false), (body.count, 4, header, 1, false),
            (body.count, 5, header - 1, 1, false), (body.count, 5, header, 0, false),
        ] {
            var limits = MultipartParser.Limits()
            (limits.total, limits.part, limits.header, limits.parts) = (total, part, length, parts)
            for cuts in [[], Array(0...body.count)] {
                let outcome = Self.read(body, cuts, limits)
                #expect(outcome == (isRead ? .read(["a=12345"]) : .refused(.tooLarge)))
            }
        }
    }

    @Test(arguments: 0..<200) func `how a body is cut makes no difference`(seed: Int) {
        var random = SplitMix64(seed: UInt64(seed))
        let pieces = [
            "--b", "\r\n", "\r\n--b", "\r\n--b--", "\r", "\n", "-", "--", " ", "b",
            "Content-Disposition: form-data; name=a",
            "; filename=\"x.csv\"", "\r\n\r\n", "x", "ế", "\u{0}",
        ]
        var body: [UInt8] =
            random.next() % 2 == 0 ? Array("--b\r\nContent-Disposition: form-data; name=a\r\n\r\n".utf8) : []
        for _ in 0..<(random.next() % 30) { body += Array(pieces[Int(random.next() % UInt64(pieces.count))].utf8) }
        if random.next() % 2 == 0 { body += Array("\r\n--b--".utf8) }
        var limits = MultipartParser.Limits()
        (limits.header, limits.part) = (90, 40)
        let whole = Self.read(body, [], limits)
        #expect(whole == Self.read(body, Array(0...body.count), limits), "seed \(seed)")
        for _ in 0..<4 {
            let cuts = (0..<3).map { _ in Int(random.next() % UInt64(body.count + 1)) }.sorted()
            #expect(whole == Self.read(body, cuts, limits), "seed \(seed), cut at \(cuts)")
        }
    }

    @Test(
        arguments: [
            ("multipart/form-data; boundary=b", "b"), ("Multipart/Form-Data ;  Boundary=\"a b\"", "a b"),
            ("multipart/form-data; charset=utf-8; boundary=b ", "b"), ("multipart/form-data", nil),
            ("multipart/mixed; boundary=b", nil), ("multipart/form-data; boundary=", nil),
            ("multipart/form-data; boundary=\"a \"", nil), ("multipart/form-data; boundary=ế", nil),
            ("multipart/form-data; boundary=" + String(repeating: "a", count: 71), nil),
        ] as [(String, String?)])
    func `boundaries that content types name`(type: String, boundary: String?) {
        #expect(MultipartParser.boundary(of: type) == boundary.map { Array($0.utf8) })
    }
}
