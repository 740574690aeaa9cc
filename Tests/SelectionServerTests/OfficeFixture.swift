import DelegateSelection
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdCore
import Logging
import NIOCore
import NIOEmbedded
import SelectionStore
import TestSupport

@testable import SelectionServer

/// An office in a temporary folder, asked as browsers do, without a network.
final class OfficeFixture: Sendable {
    let office: Office
    let responder: SiteResponder
    private let folder: URL

    /// An office.
    /// - Parameters:
    ///   - conference: a folder that a conference is made of; nil for none.
    ///   - limits: how many requests somebody may make; by default more than tests make.
    ///   - clock: tells the store the time.
    init(
        conference: String? = OfficeFixture.langSon, configuration: ServingOptions = ServingOptions(),
        limits: RateLimits = RateLimits(pages: (1_000_000, 1_000_000), signIns: (1_000_000, 1_000_000)),
        clock: @escaping @Sendable () -> Date = { Date() }
    ) async throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "office-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let store = try OfficeStore(path: folder.appending(path: "office.sqlite").path, clock: clock)
        if let conference {
            _ = try await store.importConference(try ConferenceFolder.read(from: conference), by: .command)
        }
        office = try await Office(store: store, configuration: configuration, limits: limits)
        responder = SiteResponder(office: office)
    }

    deinit {
        do { try FileManager.default.removeItem(at: folder) } catch { return }
    }

    /// The folder of Lạng Sơn's conference.
    static let langSon = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Datasets/lang-son-2025").path

    var store: OfficeStore { office.store }

    /// A browser that opened the address which the server printed.
    func openedBrowser() async throws -> Browser {
        let browser = Browser(self)
        _ = try await browser.get("/?token=\(office.token)")
        return browser
    }

    /// A browser in which a new user of a role signed in.
    func signedInBrowser(_ role: Role, unit: String? = nil) async throws -> Browser {
        let name = "nguoi-\(role.rawValue)-\(UUID().uuidString.prefix(8))"
        _ = try await store.makeUser(
            name, fullName: "Người dùng thử", role: role, password: OfficeFixture.password,
            conference: role == .unit ? 1 : nil, unit: unit, by: .command)
        office.noteUsers()
        let browser = Browser(self)
        _ = try await browser.get("/sign-in")
        _ = try await browser.post("/sign-in", ["name": name, "password": OfficeFixture.password])
        return browser
    }

    static let password = "một câu dài để thử"

    /// Answers a request.
    func respond(
        _ method: HTTPRequest.Method, _ path: String, headers: HTTPFields = [:], host: String = "127.0.0.1:8080",
        body: [UInt8] = []
    ) async throws -> Reply {
        var head = HTTPRequest(method: method, scheme: "http", authority: host, path: path)
        head.headerFields = headers
        let request = Request(head: head, body: RequestBody(buffer: ByteBuffer(bytes: body)))
        let source = ApplicationRequestContextSource(channel: EmbeddedChannel(), logger: Logger(label: "test"))
        let response = try await responder.respond(to: request, context: ConnectionContext(source: source))
        return Reply(
            status: response.status.code, headers: response.headers, bytes: try await BodyReader.bytes(response.body))
    }
}

/// What was answered.
struct Reply: Sendable {
    var status: Int
    var headers: HTTPFields
    var bytes: [UInt8]

    var text: String { String(decoding: bytes, as: UTF8.self) }
    /// Where it leads.
    var location: String? { headers[.location] }
}

/// Somebody's browser: it keeps cookies, follows redirects, and sends the token of the form that it saw last.
final class Browser {
    private let office: OfficeFixture
    private(set) var cookies: [String: String] = [:]
    /// The token of the last form.
    var csrf = ""

    init(_ office: OfficeFixture) { self.office = office }

    /// Asks for a page, and follows where it leads.
    func get(_ path: String) async throws -> Reply {
        try await follow(try await send(.get, path))
    }

    /// Sends a form, and follows where it leads.
    func post(_ path: String, _ fields: KeyValuePairs<String, String>) async throws -> Reply {
        try await follow(try await postOnce(path, fields))
    }

    /// Sends a form of many fields, and follows where it leads.
    func postPairs(_ path: String, _ fields: [(String, String)]) async throws -> Reply {
        try await follow(try await postOnce(path, fields))
    }

    /// Sends a form.
    func postOnce(_ path: String, _ fields: KeyValuePairs<String, String>) async throws -> Reply {
        try await postOnce(path, fields.map { ($0.key, $0.value) })
    }

    private func postOnce(_ path: String, _ fields: [(String, String)]) async throws -> Reply {
        let all = [("csrf", csrf)] + fields
        let body = all.map { FormFields.encoded($0.0) + "=" + FormFields.encoded($0.1) }.joined(separator: "&")
        return try await send(
            .post, path, headers: [.contentType: "application/x-www-form-urlencoded"], body: Array(body.utf8))
    }

    /// Sends a form with files, and follows where it leads.
    func upload(
        _ path: String, _ fields: KeyValuePairs<String, String>, files: [UploadedFile]
    ) async throws -> Reply {
        var body: [UInt8] = []
        func add(_ text: String) { body += Array(text.utf8) }
        for (name, value) in [("csrf", csrf)] + fields.map({ ($0.key, $0.value) }) {
            add("--grenze\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n")
        }
        for file in files {
            add("--grenze\r\nContent-Disposition: form-data; name=\"\(file.field)\"; filename=\"\(file.name)\"\r\n")
            add("Content-Type: application/octet-stream\r\n\r\n")
            body += file.bytes
            add("\r\n")
        }
        add("--grenze--\r\n")
        return try await follow(
            try await send(
                .post, path, headers: [.contentType: "multipart/form-data; boundary=grenze"], body: body))
    }

    /// Sends a request with the browser's cookies.
    func send(
        _ method: HTTPRequest.Method, _ path: String, headers: HTTPFields = [:], body: [UInt8] = []
    ) async throws -> Reply {
        var headers = headers
        if !cookies.isEmpty {
            headers[.cookie] = cookies.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(
                separator: "; ")
        }
        if method == .post, headers[.origin] == nil { headers[.origin] = "http://127.0.0.1:8080" }
        let reply = try await office.respond(method, path, headers: headers, body: body)
        for cookie in reply.headers[values: .setCookie] {
            let pair = cookie.prefix { $0 != ";" }.split(separator: "=", maxSplits: 1).map(String.init)
            if cookie.contains("Max-Age=0") {
                cookies[pair[0]] = nil
            } else {
                cookies[pair[0]] = pair.count > 1 ? pair[1] : ""
            }
        }
        if let found = reply.text.firstMatch(of: #/name="csrf" value="([0-9a-f]+)"/#) { csrf = String(found.1) }
        return reply
    }

    private func follow(_ reply: Reply) async throws -> Reply {
        var reply = reply
        for _ in 0..<5 {
            guard reply.status == 303, let location = reply.location else { break }
            // What stands after # is for the browser alone.
            reply = try await send(.get, String(location.prefix { $0 != "#" }))
        }
        return reply
    }
}

/// Reads the body of a response.
private enum BodyReader {
    static func bytes(_ body: ResponseBody) async throws -> [UInt8] {
        let collector = Collector()
        try await body.write(CollectingWriter(collector: collector))
        return await collector.bytes
    }

    private actor Collector {
        var bytes: [UInt8] = []
        func add(_ buffer: ByteBuffer) { bytes.append(contentsOf: buffer.readableBytesView) }
    }

    private struct CollectingWriter: ResponseBodyWriter {
        let collector: Collector
        mutating func write(_ buffer: ByteBuffer) async throws { await collector.add(buffer) }
        consuming func finish(_ trailingHeaders: HTTPFields?) async throws {}
    }
}
