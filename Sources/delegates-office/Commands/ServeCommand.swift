import ArgumentParser
import DelegateSelection
import Foundation
import NIOCore
import NIOSSL
import SelectionServer
import SelectionStore

/// `delegates serve`.
struct ServeCommand: OfficeTask {
    static let configuration = CommandConfiguration(
        commandName: "serve", abstract: "Serve the office's page.",
        discussion: """
            The first line of standard output is the address to open, once the page answers. On a loopback address without users \
            it opens for whoever has that address, token and all; on any other address users sign in, and connections are \
            encrypted: by a certificate here, or by a proxy before it. It ends on Ctrl-C or SIGTERM, with nothing lost.
            """)

    @Option(help: "The office's file; it is made where it is not there.", completion: .file())
    var store = "office.sqlite"

    @Option(help: "The port; 0 takes a free one.")
    var port = 8080

    @Option(help: "The address to listen on.")
    var host = "127.0.0.1"

    @Option(help: "The certificate chain, in PEM.", completion: .file())
    var certificate: String?

    @Option(help: "The private key of the certificate, in PEM.", completion: .file())
    var key: String?

    @Option(help: "The name under which a proxy with TLS is asked for this page.")
    var behindProxy: String?

    @Flag(help: "Make an administrator first: asks for a name and a password.")
    var createAdmin = false

    @OptionGroup var languageOption: LanguageOption

    func perform() async throws -> OfficeStatus {
        let reach = try reach()
        var configuration = ServingOptions(host: host, port: port, reach: reach)
        if let lang = languageOption.lang { configuration.language = lang }
        let store = try OfficeStore(path: store)
        if createAdmin { try await AdministratorDialog(language: language).make(in: store) }
        // A certificate or a proxy is there for others, also where a loopback address is listened on.
        if configuration.isReachedByOthers, try await store.hasNoUsers() {
            throw OfficeFailure(.usage, .needsUsers)
        }
        let office = try await Office(store: store, configuration: configuration)
        do {
            try await OfficeServer(office).run { OfficeConsole.print($0) }
        } catch is IOError {
            throw OfficeFailure(.usage, .portTaken(port: "\(port)"))
        }
        return .done
    }

    /// How the page is reached.
    /// - Throws: `OfficeFailure` where it would be reached without encryption.
    private func reach() throws -> ServingOptions.Reach {
        guard (certificate == nil) == (key == nil) else { throw OfficeFailure(.usage, .bothCertificateAndKey) }
        if let behindProxy {
            guard certificate == nil else { throw OfficeFailure(.usage, .proxyOrCertificate) }
            let name = behindProxy.lowercased()
            guard !name.isEmpty, name.utf8.allSatisfy({ (0x21..<0x7F).contains($0) && $0 != UInt8(ascii: "/") }) else {
                throw OfficeFailure(.usage, .proxyName(name: behindProxy))
            }
            return .proxy(name: name)
        }
        if let certificate, let key {
            return .certificate(
                chain: try OfficeFailure.when(.certificateUnreadable(file: certificate)) {
                    try NIOSSLCertificate.fromPEMFile(certificate)
                },
                key: try OfficeFailure.when(.keyUnreadable(file: key)) {
                    try NIOSSLPrivateKey(file: key, format: .pem)
                })
        }
        guard ServingOptions.isLoopback(host) else { throw OfficeFailure(.usage, .needsTLS(host: host)) }
        return .loopback
    }
}

extension OfficeFailure {
    /// The value of `body`; a failure of wrong usage where it throws.
    static func when<Value>(_ message: OfficeMessage, _ body: () throws -> Value) throws -> Value {
        do { return try body() } catch { throw OfficeFailure(.usage, message) }
    }
}

/// Asks for the first administrator.
struct AdministratorDialog {
    let language: Language

    /// Makes an administrator of what is typed; from a pipe the lines are the name, the full name and the password.
    func make(in store: OfficeStore) async throws {
        let isTerminal = isatty(STDIN_FILENO) == 1
        guard let name = OfficeConsole.ask(words(.adminName)), let fullName = OfficeConsole.ask(words(.adminFullName)),
            let password = OfficeConsole.askSecretly(words(.adminPassword))
        else { throw OfficeFailure(.usage, .inputEnded) }
        if isTerminal {
            guard OfficeConsole.askSecretly(words(.adminPasswordAgain)) == password else {
                throw OfficeFailure(.usage, .passwordsDiffer)
            }
        }
        do {
            let user = try await store.makeUser(
                name, fullName: fullName, role: .office, password: password, by: .command)
            OfficeConsole.error(words(.userMade(name: user.name)))
        } catch let fault as PasswordFault {
            throw OfficeFailure(.usage, OfficeMessage.of(fault))
        } catch let fault as UserFault {
            throw OfficeFailure(.usage, fault == .fullName ? .fullNameWrong : .userNameWrong)
        }
    }

    private func words(_ message: OfficeMessage) -> String { message.words.text(language) }
}
