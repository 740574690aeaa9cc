import DelegateSelection
import Foundation
import NIOSSL

/// How the page is served.
package struct ServingOptions: Sendable {
    /// How it is reached.
    package enum Reach: Sendable {
        /// From this machine alone, over plain HTTP.
        case loopback
        /// Over TLS, with a certificate of its own.
        case certificate(chain: [NIOSSLCertificate], key: NIOSSLPrivateKey)
        /// Through a proxy that has TLS, under the name that the proxy is called by. A proxy on another machine asks from one of
        /// `addresses`; without any, one on this machine is trusted alone.
        case proxy(name: String, addresses: [String] = [])
    }

    /// The address to listen on.
    package var host: String
    /// The port; 0 for one that is free.
    package var port: Int
    package var reach: Reach
    /// The language of pages where a visitor has chosen none.
    package var language = Language.vietnamese
    /// A connection on which no whole request, or nothing more of one, comes for so many seconds is closed: nobody holds many open
    /// for nothing. Chosen.
    var idleSeconds = Int64(60)
    /// The span of time in which some of a file has to come. Chosen: longer than a telephone loses its network for.
    var paceSeconds = Int64(10)

    /// A configuration.
    package init(host: String = "127.0.0.1", port: Int = 8080, reach: Reach = .loopback) {
        (self.host, self.port, self.reach) = (host, port, reach)
    }

    /// True where anybody beside this machine's own people may reach it.
    package var isReachedByOthers: Bool { isEncrypted || !ServingOptions.isLoopback(host) }

    /// True where there is a name that it can be asked for by: a certificate may have none.
    package var hasName: Bool { !names(port: port).isEmpty }

    /// The addresses of proxies on other machines.
    var proxies: Set<String> { if case .proxy(_, let addresses) = reach { Set(addresses) } else { [] } }

    /// True where visitors' connections are encrypted up to whoever the visitor speaks to.
    var isEncrypted: Bool { if case .loopback = reach { false } else { true } }

    /// True for addresses that only this machine reaches.
    package static func isLoopback(_ host: String) -> Bool {
        host == "localhost" || host == "::1" || host == "[::1]"
            || (host.hasPrefix("127.") && host.split(separator: ".").count == 4
                && host.split(separator: ".").allSatisfy { UInt8($0) != nil })
    }

    /// The names under which pages are asked for; a request for another name is one that somebody else's page had rebound.
    /// - Parameter port: the port that is listened on.
    func names(port: Int) -> [String] {
        switch reach {
        case .loopback: ["127.0.0.1", "localhost", "[::1]", host].map { "\($0):\(port)" }
        case .proxy(let name, _): [name]
        case .certificate(let chain, _):
            (chain.first?.names ?? []).flatMap { port == 443 ? [$0, "\($0):443"] : ["\($0):\(port)"] }
        }
    }
}

extension NIOSSLCertificate {
    /// The names and addresses that it is for; those of a wildcard begin with `*.`.
    var names: [String] {
        _subjectAlternativeNames().compactMap { name in
            switch name.nameType {
            case .dnsName: String(decoding: name.contents, as: UTF8.self).lowercased()
            case .ipAddress: NIOSSLCertificate.address(Array(name.contents))
            default: nil
            }
        }
    }

    private static func address(_ bytes: [UInt8]) -> String? {
        if bytes.count == 4 { return bytes.map { "\($0)" }.joined(separator: ".") }
        guard bytes.count == 16 else { return nil }
        var text = [CChar](repeating: 0, count: Int(INET6_ADDRSTRLEN))
        guard inet_ntop(AF_INET6, bytes, &text, socklen_t(text.count)) != nil else { return nil }
        return "[" + String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self) + "]"
    }
}
