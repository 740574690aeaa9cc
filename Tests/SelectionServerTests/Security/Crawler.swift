import Foundation
import HTTPTypes
import Testing

@testable import SelectionServer

/// Somebody who follows every link, a few pages of each route, and keeps what was seen.
final class Crawler {
    let browser: Browser
    private(set) var pages: [(path: String, page: ReadPage)] = []
    /// The routes that were asked for, by method and pattern.
    private(set) var visited: Set<String> = []
    /// What was wrong with answers.
    private(set) var findings: Set<String> = []
    /// Looks at every answer as well.
    var watch: (String, Reply) -> Void = { _, _ in }
    /// The most pages of a route that are looked at.
    private let most: Int
    private var counts: [String: Int] = [:]
    private var seen: Set<String> = []

    init(_ browser: Browser, most: Int = 3) { (self.browser, self.most) = (browser, most) }

    /// What is asked for in filters.
    private static let asked = [
        "<script>alert(1)</script>\"'><img src=x onerror=1>", "9223372036854775807", "-9223372036854775808", "%_'--",
    ]

    /// The addresses that a filter leads to: without a question, and with each in all its fields.
    private static func questions(_ form: ReadForm) -> [String] {
        let names = form.fields.map { FormFields.encoded($0.name) }
        let queries = asked.map { text in
            names.map { $0 + "=" + FormFields.encoded(text) }.joined(separator: "&")
        }
        return queries.map { form.action + "?" + $0 } + [form.action]
    }

    /// The route that an address is of.
    static func route(_ method: HTTPRequest.Method, _ address: String) -> PageRoute? {
        let path = address.prefix { $0 != "?" && $0 != "#" }
        let parts = path.split(separator: "/").map { FormFields.decoded($0.utf8, plusIsBlank: false) ?? "" }
        return Site.routes.first { $0.method == method && $0.parameters(of: parts) != nil }
    }

    /// Walks from a page on.
    func walk(from start: String = "/") async throws {
        (pages, counts, seen) = ([], [:], [])
        var waiting = [start]
        while let address = waiting.popLast() {
            let path = String(address.prefix { $0 != "#" })
            guard path.hasPrefix("/"), seen.insert(path).inserted, let route = Crawler.route(.get, path) else {
                continue
            }
            let isAsked = Crawler.asked.contains { path.contains("=" + FormFields.encoded($0)) }
            let key = route.pattern + (isAsked ? "!" : path.contains("?") ? "?" : "")
            guard counts[key, default: 0] < most else { continue }
            counts[key, default: 0] += 1
            let reply = try await browser.send(.get, path)
            note("GET", path, reply)
            if let location = reply.location { waiting.append(location) }
            guard Crawler.isPage(reply), reply.status < 400 else { continue }
            let page = ReadPage(reply.text)
            pages.append((path, page))
            waiting += page.links.map { $0.hasPrefix("?") ? String(path.prefix { $0 != "?" }) + $0 : $0 }
            for form in page.forms where !form.isPost { waiting += Crawler.questions(form) }
        }
    }

    /// The forms that change something, each once by the route it goes to and what it asks; those of the deepest pages first.
    var forms: [ReadForm] {
        var kinds: Set<String> = []
        return pages.reversed().flatMap(\.page.forms).filter { form in
            let route = Crawler.route(.post, form.action)?.pattern ?? form.action
            return form.isPost && kinds.insert(route + "|" + form.fields.map(\.name).joined(separator: ",")).inserted
        }
    }

    /// Sends a form, and looks at what is answered and where that leads.
    @discardableResult
    func send(_ form: ReadForm, to action: String? = nil, _ fields: [(String, String)]) async throws -> Reply {
        let (type, body) = form.hasFiles ? Crawler.multipart(fields, []) : Crawler.urlencoded(fields)
        return try await send(to: action ?? form.action, type, body)
    }

    /// Sends a body, and looks at what is answered and where that leads.
    @discardableResult
    func send(to address: String, _ type: String, _ body: [UInt8]) async throws -> Reply {
        let reply = try await browser.send(.post, address, headers: [.contentType: type], body: body)
        note("POST", address, reply)
        guard reply.status == 303, let location = reply.location else { return reply }
        let next = try await browser.send(.get, String(location.prefix { $0 != "#" }))
        note("GET", location, next)
        return next
    }

    static func urlencoded(_ fields: [(String, String)]) -> (String, [UInt8]) {
        let pairs = fields.map { FormFields.encoded($0.0) + "=" + FormFields.encoded($0.1) }
        return ("application/x-www-form-urlencoded", Array(pairs.joined(separator: "&").utf8))
    }

    /// A form with files, their names as they are given: browsers escape quotes and line ends, attackers do not.
    static func multipart(
        _ fields: [(String, String)], _ files: [(field: String, name: String, bytes: [UInt8])]
    ) -> (String, [UInt8]) {
        var body: [UInt8] = []
        for (name, value) in fields {
            body += Array("--grenze\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n".utf8)
        }
        for file in files {
            let header =
                "--grenze\r\nContent-Disposition: form-data; name=\"\(file.field)\"; filename=\"\(file.name)\"\r\n\r\n"
            body += Array(header.utf8) + file.bytes + Array("\r\n".utf8)
        }
        return ("multipart/form-data; boundary=grenze", body + Array("--grenze--\r\n".utf8))
    }

    private static func isPage(_ reply: Reply) -> Bool {
        reply.headers[.contentType]?.hasPrefix("text/html") == true && reply.headers[.contentDisposition] == nil
    }

    /// Looks at an answer: nothing failed, nothing runs, and its headers are whole.
    func note(_ method: String, _ address: String, _ reply: Reply) {
        watch(address, reply)
        let short = "\(method) \(address.prefix(90))"
        if let route = Crawler.route(method == "GET" ? .get : .post, address) {
            visited.insert("\(method) \(route.pattern)")
        }
        if reply.status >= 500 { findings.insert("\(short): \(reply.status)") }
        if Crawler.isPage(reply) {
            for danger in ReadPage(reply.text).dangers { findings.insert("\(short): \(danger.prefix(120))") }
            if reply.headers[.contentSecurityPolicy]?.hasPrefix("default-src 'none'") != true {
                findings.insert("\(short): no policy")
            }
        }
        if reply.headers[.contentType]?.hasPrefix("text/html") == true,
            ["<script>alert", "<img src=x"].contains(where: { reply.text.contains($0) })
        {
            findings.insert("\(short): a payload as it is")
        }
        if let disposition = reply.headers[.contentDisposition],
            disposition.wholeMatch(of: #/attachment; filename\*=UTF-8''[A-Za-z0-9._~%-]+/#) == nil
        {
            findings.insert("\(short): \(disposition.prefix(120))")
        }
        if reply.headers[.xContentTypeOptions] != "nosniff" { findings.insert("\(short): may be sniffed") }
        for field in reply.headers where field.value.utf8.contains(where: { $0 < 0x20 || $0 >= 0x7F }) {
            findings.insert("\(short): header \(field.name)")
        }
        if reply.headers[.contentType]?.hasPrefix("text/calendar") == true {
            let lines = reply.text.split(separator: "\r\n", omittingEmptySubsequences: false)
            for line in lines where !line.isEmpty && line.firstMatch(of: #/^(?: |[A-Z-]+[;:])/#) == nil {
                findings.insert("\(short): line \(line.prefix(60))")
            }
        }
    }
}
