import Foundation
import Synchronization

/// A connection on which bytes go as they are, well-formed or not.
final class Wire: Sendable {
    private let descriptor: Int32
    private let held = Mutex<[UInt8]>([])

    /// Why nothing goes on.
    struct Broken: Error {}

    /// A connection to a port of this machine; where nothing comes for four minutes, its test fails.
    init(port: Int) throws {
        signal(SIGPIPE, SIG_IGN)
        #if os(Linux)
            descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        #else
            descriptor = socket(AF_INET, SOCK_STREAM, 0)
        #endif
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(UInt16(clamping: port).bigEndian)
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        var patience = timeval(tv_sec: 240, tv_usec: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
        setsockopt(descriptor, SOL_SOCKET, SO_SNDTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
        let result = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard result == 0 else { throw Broken() }
    }

    deinit { _ = close(descriptor) }

    /// Sends bytes.
    /// - Returns: false where the other end takes no more.
    @discardableResult
    func put(_ text: String) async throws -> Bool {
        let bytes = Array(text.utf8)
        return try await Wire.aside { [descriptor] in
            var sent = 0
            while sent < bytes.count {
                let count = bytes[sent...].withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
                guard count > 0 else { return false }
                sent += count
            }
            return true
        }
    }

    /// The next bytes; none at the end.
    private func take() async throws -> [UInt8] {
        try await Wire.aside { [descriptor] in
            var bytes = [UInt8](repeating: 0, count: 65_536)
            let count = bytes.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
            // A connection that is reset has ended, too; one on which nothing comes has not.
            guard count >= 0 || errno == ECONNRESET else { throw Broken() }
            return Array(bytes.prefix(max(0, count)))
        }
    }

    /// Everything up to the end of the connection.
    func rest() async throws -> String {
        while true {
            let more = try await take()
            guard !more.isEmpty else { return String(decoding: held.withLock { $0 }, as: UTF8.self) }
            held.withLock { $0 += more }
        }
    }

    /// The next answer; nil where the connection ends before it.
    func reply() async throws -> WireReply? {
        while true {
            if let reply = held.withLock({ WireReply.cut(from: &$0) }) { return reply }
            let more = try await take()
            guard !more.isEmpty else { return nil }
            held.withLock { $0 += more }
        }
    }

    /// Sends a request, and takes its answer.
    func ask(_ head: [String], body: String = "") async throws -> WireReply {
        var lines = head
        if !body.isEmpty { lines.append("Content-Length: \(body.utf8.count)") }
        try await put(lines.joined(separator: "\r\n") + "\r\n\r\n" + body)
        guard let reply = try await reply() else { throw Broken() }
        return reply
    }

    /// Does what blocks aside of the threads that answer.
    private static func aside<Value: Sendable>(_ body: @escaping @Sendable () throws -> Value) async throws -> Value {
        try await withCheckedThrowingContinuation { continuation in
            DispatchQueue.global(qos: .userInitiated).async { continuation.resume(with: Result { try body() }) }
        }
    }
}

/// An answer as it came.
struct WireReply: Sendable {
    var status: Int
    var headers: [(name: String, value: String)]
    var body: String

    /// The first header of a name.
    subscript(name: String) -> String? { headers.first { $0.name == name.lowercased() }?.value }

    /// The cookies that it sets, as they are sent back.
    var cookies: String {
        headers.filter { $0.name == "set-cookie" }.map { String($0.value.prefix { $0 != ";" }) }.joined(separator: "; ")
    }

    /// The token of its form.
    var csrf: String { body.firstMatch(of: #/name="csrf" value="([0-9a-f]+)"/#).map { String($0.1) } ?? "" }

    /// An answer at the beginning of bytes, which are taken; nil where it is not whole.
    static func cut(from bytes: inout [UInt8]) -> WireReply? {
        let mark = Array("\r\n\r\n".utf8)
        guard bytes.count >= 4,
            let end = (0...(bytes.count - 4)).first(where: { bytes[$0..<($0 + 4)].elementsEqual(mark) })
        else { return nil }
        var reply = WireReply(head: String(decoding: bytes[..<end], as: UTF8.self))
        let length = reply["content-length"].flatMap { Int($0) } ?? 0
        guard bytes.count >= end + 4 + length else { return nil }
        reply.body = String(decoding: bytes[(end + 4)..<(end + 4 + length)], as: UTF8.self)
        bytes.removeFirst(end + 4 + length)
        return reply
    }

    /// An answer without its body.
    init(head: String) {
        let lines = head.split(separator: "\r\n").map(String.init)
        status = lines.first.flatMap { Int($0.split(separator: " ").dropFirst().first ?? "") } ?? 0
        headers = lines.dropFirst().compactMap { line in
            let parts = line.split(separator: ":", maxSplits: 1)
            guard parts.count == 2 else { return nil }
            return (parts[0].lowercased(), parts[1].trimmingCharacters(in: .whitespaces))
        }
        body = ""
    }
}
