import Foundation
import TestSupport
import Testing

/// A self-signed certificate and others that are of no use, made by openssl.
struct Certificates {
    static let openssl = ["/usr/bin/openssl", "/usr/local/bin/openssl", "/opt/homebrew/bin/openssl"].first {
        FileManager.default.isExecutableFile(atPath: $0)
    }

    /// Makes `NAME.pem` and `NAME-key.pem` in a folder.
    static func make(_ name: String, in folder: URL, names: String?) throws {
        let process = Process()
        process.executableURL = URL(filePath: try #require(openssl))
        process.currentDirectoryURL = folder
        process.arguments =
            [
                "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-keyout",
                "\(name)-key.pem", "-out", "\(name).pem", "-days", "2", "-subj", "/CN=localhost",
            ] + (names.map { ["-addext", "subjectAltName=\($0)"] } ?? [])
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
    }
}

/// What `serve` refuses, in words, before anybody can reach it; and serving over TLS.
@Suite struct LiveServeTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        _ = try folder.write("text.txt", String(repeating: "no database\n", count: 100))
    }

    private func refused(_ arguments: [String], _ status: Int32, _ words: String) throws {
        let run = try Command(folder: folder.url).start(["serve", "--lang", "en"] + arguments).finish()
        #expect(run.status == status, "\(arguments)")
        #expect(run.errors.contains(words), "\(arguments): \(run.errors)")
        #expect(run.output.isEmpty, "no address is printed")
    }

    @Test(arguments: [
        (["--host", "0.0.0.0"], 2, "0.0.0.0 is reached by others, so connections have to be encrypted"),
        (["--host", "::"], 2, ":: is reached by others"), (["--host", "192.0.2.7"], 2, "give --certificate and --key"),
        (["--host", "127.0.0.1.evil.example"], 2, "is reached by others"),
        (["--behind-proxy", "daibieu.example.vn"], 2, "make an administrator with --create-admin"),
        (["--behind-proxy", "https://daibieu.example.vn/"], 2, "give the name that browsers ask for"),
        (["--behind-proxy", ""], 2, "give the name that browsers ask for"),
        (["--proxy-address", "10.0.0.5"], 2, "--proxy-address goes with --behind-proxy NAME"),
        (["--behind-proxy", "a.vn", "--proxy-address", "proxy.vn"], 2, "give an address by number, such as 10.0.0.5"),
        (["--certificate", "text.txt"], 2, "--certificate and --key go together"),
        (["--key", "text.txt"], 2, "--certificate and --key go together"),
        (["--certificate", "text.txt", "--key", "text.txt"], 2, "text.txt is no certificate in PEM form"),
        (["--certificate", "none.pem", "--key", "none.pem"], 2, "none.pem is no certificate in PEM form"),
        (
            ["--certificate", "text.txt", "--key", "text.txt", "--behind-proxy", "a.vn"], 2,
            "--behind-proxy stands in place of --certificate and --key"
        ),
        (["--port", "70000"], 2, "--port 70000: give a number from 0 to 65535"),
        (["--port", "65536"], 2, "--port 65536: give a number from 0 to 65535"),
        (["--port=-1"], 2, "--port -1: give a number from 0 to 65535"),
        (["--store", "text.txt"], 65, "text.txt is not a store of this program; it was left as it is"),
        (["--store", "."], 65, ". is not a store of this program"),
        (["--store", "none/office.sqlite"], 65, "none/office.sqlite cannot be read"),
    ])
    func `serve refuses what would be unsafe or wrong`(arguments: [String], status: Int32, words: String) throws {
        try refused(arguments, status, words)
        #expect(try folder.text("text.txt").hasPrefix("no database\n"))
    }

    @Test func `a port that somebody has is told`() async throws {
        let command = Command(folder: folder.url)
        let ended = try await LiveOffice.serve(command) { live in
            try refused(
                ["--store", "b.sqlite", "--port", "\(live.port)"], 2, "port \(live.port) cannot be listened on")
        }
        #expect(ended.status == 0)
    }

    @Test(
        .enabled(if: Certificates.openssl != nil, "openssl is not installed, so there is no certificate to serve with"))
    func `certificates and keys have to belong together, and name the server`() throws {
        try Certificates.make("a", in: folder.url, names: "DNS:localhost")
        try Certificates.make("b", in: folder.url, names: nil)
        try refused(["--certificate", "a.pem", "--key", "text.txt"], 2, "text.txt is no private key in PEM form")
        try refused(["--certificate", "b.pem", "--key", "b-key.pem"], 2, "b.pem names no host (subjectAltName)")
        try refused(["--certificate", "a.pem", "--key", "a-key.pem"], 2, "make an administrator with --create-admin")
        let run = try Command(folder: folder.url, input: try administrator()).start([
            "serve", "--lang", "en", "--create-admin", "--port", "0", "--certificate", "a.pem", "--key", "b-key.pem",
        ]).finish()
        #expect(run.status == 2)
        #expect(run.errors.contains("b-key.pem is not the private key of the certificate"), "\(run.errors)")
    }

    /// What is typed to make an administrator.
    private func administrator() throws -> FileHandle {
        let path = try folder.write("typed.txt", "quan.tri\nQuản Trị\n\(OfficeFixture.password)\n")
        return try FileHandle(forReadingFrom: URL(filePath: path))
    }

    @Test(.enabled(if: Certificates.openssl != nil, "openssl is not installed, so nobody can ask over TLS"))
    func `over TLS somebody signs in, and cookies stay encrypted`() async throws {
        try Certificates.make("a", in: folder.url, names: "DNS:localhost")
        let command = Command(folder: folder.url, input: try administrator())
        let arguments = ["--certificate", "a.pem", "--key", "a-key.pem", "--create-admin"]
        let ended = try await LiveOffice.serve(command, arguments) { live in
            #expect(live.address == "https://localhost:\(live.port)/")
            let host = "localhost:\(live.port)"
            let asked = try ask(live.port, ["GET / HTTP/1.1", "Host: \(host)"])
            #expect(asked.status == 303 && asked["location"] == "/sign-in")
            let form = try ask(live.port, ["GET /sign-in HTTP/1.1", "Host: \(host)"])
            #expect(form["set-cookie"]?.hasPrefix("__Host-delegates-form=") == true)
            #expect(form["set-cookie"]?.hasSuffix("; Path=/; HttpOnly; SameSite=Strict; Secure") == true)
            #expect(form["strict-transport-security"] == "max-age=31536000")
            let fields = [("csrf", form.csrf), ("name", "quan.tri"), ("password", OfficeFixture.password)]
            let body = String(decoding: Crawler.urlencoded(fields).1, as: UTF8.self)
            func signIn(_ origin: String) throws -> WireReply {
                try ask(
                    live.port,
                    [
                        "POST /sign-in HTTP/1.1", "Host: \(host)", "Origin: \(origin)", "Cookie: \(form.cookies)",
                        "Content-Type: application/x-www-form-urlencoded",
                    ], body: body)
            }
            #expect(try signIn("http://\(host)").status == 421)
            let signed = try signIn("https://\(host)")
            #expect(signed.status == 303)
            let session = try #require(
                signed.headers.first { $0.name == "set-cookie" && $0.value.hasPrefix("__Host-delegates=") }?.value)
            #expect(session.hasSuffix("; Path=/; HttpOnly; SameSite=Strict; Secure"))
            let cookie = String(session.prefix { $0 != ";" })
            let users = try ask(live.port, ["GET /users HTTP/1.1", "Host: \(host)", "Cookie: \(cookie)"])
            #expect(users.status == 200 && users.body.contains("Quản Trị"))
            let rebound = try ask(live.port, ["GET /users HTTP/1.1", "Host: evil.example", "Cookie: \(cookie)"])
            #expect(rebound.status == 421)
            // In plain nothing is answered.
            let plain = try Wire(port: live.port)
            try await plain.put("GET /sign-in HTTP/1.1\r\nHost: \(host)\r\n\r\n")
            #expect(try await !plain.rest().contains("200 OK"))
        }
        #expect(ended.status == 0, "\(ended.errors)")
        #expect(!ended.errors.contains(OfficeFixture.password) && !ended.output.contains(OfficeFixture.password))
    }

    /// Asks over TLS, by openssl, which checks the certificate.
    private func ask(_ port: Int, _ head: [String], body: String = "") throws -> WireReply {
        let process = Process()
        let (input, output) = (Pipe(), Pipe())
        process.executableURL = URL(filePath: try #require(Certificates.openssl))
        process.currentDirectoryURL = folder.url
        process.arguments = [
            "s_client", "-connect", "127.0.0.1:\(port)", "-servername", "localhost", "-verify_hostname", "localhost",
            "-CAfile", "a.pem", "-verify_return_error", "-quiet",
        ]
        (process.standardInput, process.standardOutput, process.standardError) = (input, output, FileHandle.nullDevice)
        try process.run()
        let lines = head + ["Connection: close"] + (body.isEmpty ? [] : ["Content-Length: \(body.utf8.count)"])
        try input.fileHandleForWriting.write(
            contentsOf: Data((lines.joined(separator: "\r\n") + "\r\n\r\n" + body).utf8))
        var bytes = [UInt8](output.fileHandleForReading.readDataToEndOfFile())
        try input.fileHandleForWriting.close()
        process.waitUntilExit()
        let reply = WireReply.cut(from: &bytes)
        return try #require(reply, "\(String(decoding: bytes, as: UTF8.self))")
    }
}
