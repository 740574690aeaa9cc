import NIOCore
import NIOEmbedded
import Testing

@testable import SelectionServer

/// Who is let in by the address at the other end of a connection.
@Suite struct ConnectionGateTests {
    @Test func `an address has so many connections at a time, and others have theirs`() {
        let gate = ConnectionGate(proxies: [], most: 2)
        #expect(gate.enter("192.0.2.1") && gate.enter("::ffff:192.0.2.1"))
        #expect(!gate.enter("192.0.2.1") && !gate.enter("::FFFF:192.0.2.1"))
        #expect(gate.enter("192.0.2.2") && gate.enter("2001:db8::1"))
        gate.leave("::ffff:192.0.2.1")
        #expect(gate.enter("192.0.2.1") && !gate.enter("192.0.2.1"))
    }

    @Test(arguments: [
        "127.0.0.1", "127.8.9.1", "::1", "::ffff:127.0.0.1", "10.0.0.5", "::ffff:10.0.0.5", "2001:db8::5",
    ])
    func `this machine and proxies speak for others, so their connections are not counted`(address: String) {
        let gate = ConnectionGate(proxies: ["10.0.0.5", "2001:DB8::5"], most: 1)
        #expect(gate.speaksForOthers(address))
        #expect((0..<1_000).allSatisfy { _ in gate.enter(address) })
    }

    @Test(arguments: ["10.0.0.6", "10.0.0.50", "::ffff:10.0.0.6", "2001:db8::50", "127.0.0.1.example", "::2"])
    func `beside a proxy that is named nobody else is let in`(address: String) {
        let gate = ConnectionGate(proxies: ["10.0.0.5", "2001:db8::5"], most: 10)
        #expect(!gate.speaksForOthers(address) && !gate.enter(address))
    }

    @Test func `a connection too many is closed before anything is read, and its end frees no other's place`() throws {
        let gate = ConnectionGate(proxies: [], most: 1)
        let address = try SocketAddress(ipAddress: "192.0.2.1", port: 4_000)
        func connection() throws -> EmbeddedChannel {
            let channel = EmbeddedChannel(handler: ConnectionGateHandler(gate))
            try channel.connect(to: address).wait()
            return channel
        }
        let first = try connection()
        #expect(first.isActive)
        #expect(try !connection().isActive)
        #expect(try !connection().isActive, "those that were closed were never counted, nor counted out")
        _ = try first.finish()
        #expect(try connection().isActive)
    }
}
