import ArgumentParser
import DelegateSelection
import Foundation
import NIOCore
import NIOSSL
import OfficeArguments
import SelectionServer
import SelectionStore

/// `delegates serve`.
struct ServeCommand: OfficeTask {
    static let configuration = CommandConfiguration(
        commandName: "serve", abstract: ServeArguments.abstract, discussion: ServeArguments.discussion)

    @OptionGroup var serving: ServeArguments

    @OptionGroup var languageOption: LanguageOption

    func perform() async throws -> OfficeStatus {
        HeapArenas.limit()
        guard (0...65_535).contains(serving.port) else {
            throw OfficeFailure(.usage, .portOutOfRange(port: "\(serving.port)"))
        }
        let reach = try reach()
        var configuration = ServingOptions(host: serving.host, port: serving.port, reach: reach)
        guard configuration.hasName else {
            throw OfficeFailure(.usage, .certificateNameless(file: serving.certificate ?? ""))
        }
        if let lang = languageOption.lang { configuration.language = lang }
        let store = try OfficeStore(path: serving.store)
        if serving.createAdmin { try await AdministratorDialog(language: language).make(in: store) }
        // A certificate or a proxy is there for others, also where a loopback address is listened on.
        if configuration.isReachedByOthers, try await store.hasNoUsers() {
            throw OfficeFailure(.usage, .needsUsers)
        }
        let office = try await Office(store: store, configuration: configuration)
        do {
            try await OfficeServer(office).run { OfficeConsole.print($0) }
        } catch is IOError {
            throw OfficeFailure(.usage, .portTaken(port: "\(serving.port)"))
        } catch is SocketAddressError.UnknownHost {
            throw OfficeFailure(.usage, .hostUnknown(host: serving.host))
        } catch is NIOSSLError {
            throw OfficeFailure(.usage, .keyUnmatched(file: serving.key ?? ""))
        }
        return .done
    }

    /// How the page is reached.
    /// - Throws: `OfficeFailure` where it would be reached without encryption.
    private func reach() throws -> ServingOptions.Reach {
        let (certificate, key) = (serving.certificate, serving.key)
        guard (certificate == nil) == (key == nil) else { throw OfficeFailure(.usage, .bothCertificateAndKey) }
        if let behindProxy = serving.behindProxy {
            guard certificate == nil else { throw OfficeFailure(.usage, .proxyOrCertificate) }
            let name = behindProxy.lowercased()
            guard !name.isEmpty, name.utf8.allSatisfy({ (0x21..<0x7F).contains($0) && $0 != UInt8(ascii: "/") }) else {
                throw OfficeFailure(.usage, .proxyName(name: behindProxy))
            }
            return .proxy(name: name, addresses: try serving.proxyAddress.map(ServeCommand.address))
        }
        guard serving.proxyAddress.isEmpty else { throw OfficeFailure(.usage, .proxyAddressAlone) }
        if let certificate, let key {
            return .certificate(
                chain: try OfficeFailure.when(.certificateUnreadable(file: certificate)) {
                    try NIOSSLCertificate.fromPEMFile(certificate)
                },
                key: try OfficeFailure.when(.keyUnreadable(file: key)) {
                    try NIOSSLPrivateKey(file: key, format: .pem)
                })
        }
        guard ServingOptions.isLoopback(serving.host) else {
            throw OfficeFailure(.usage, .needsTLS(host: serving.host))
        }
        return .loopback
    }

    /// An address in the form in which a connection's is told.
    private static func address(_ text: String) throws -> String {
        let address = try OfficeFailure.when(.proxyAddress(address: text)) {
            try SocketAddress(ipAddress: text, port: 0)
        }
        return address.ipAddress ?? text
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
