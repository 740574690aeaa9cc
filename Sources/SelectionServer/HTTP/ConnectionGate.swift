import NIOCore
import Synchronization

/// Lets connections in by the address at their other end: so many of one at a time, and behind a proxy the proxy's alone, where its
/// addresses are known. What is not let in is closed before anything is read.
final class ConnectionGate: Sendable {
    private let proxies: Set<String>
    private let most: Int
    private let open = Mutex<[String: Int]>([:])

    /// A gate.
    /// - Parameters:
    ///   - proxies: the addresses of proxies on other machines; where there are any, only they and this machine are let in.
    ///   - most: the most connections of one address at a time. This machine and proxies, who speak for others, are not counted.
    init(proxies: Set<String>, most: Int) {
        (self.proxies, self.most) = (Set(proxies.map(ConnectionGate.plain)), most)
    }

    /// True where one more may come from `address`; it is counted until `leave`.
    func enter(_ address: String) -> Bool {
        let address = ConnectionGate.plain(address)
        if speaksForOthers(address) { return true }
        guard proxies.isEmpty else { return false }
        return open.withLock { open in
            guard open[address, default: 0] < most else { return false }
            open[address, default: 0] += 1
            return true
        }
    }

    /// Counts the end of a connection that was let in.
    func leave(_ address: String) {
        let address = ConnectionGate.plain(address)
        guard !speaksForOthers(address) else { return }
        open.withLock { open in
            guard let count = open[address] else { return }
            open[address] = count > 1 ? count - 1 : nil
        }
    }

    /// True for this machine and for proxies: what they say of where a request comes from is believed.
    func speaksForOthers(_ address: String) -> Bool {
        let address = ConnectionGate.plain(address)
        return address == "::1" || ServingOptions.isLoopback(address) || proxies.contains(address)
    }

    /// An address as it is compared: one of IPv4 that is written as one of IPv6 is itself.
    private static func plain(_ address: String) -> String {
        let low = address.lowercased()
        return low.hasPrefix("::ffff:") && low.contains(".") ? String(low.dropFirst(7)) : low
    }
}

/// Asks the gate for one connection.
final class ConnectionGateHandler: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = NIOAny

    private let gate: ConnectionGate
    private var address: String?

    init(_ gate: ConnectionGate) { self.gate = gate }

    func channelActive(context: ChannelHandlerContext) {
        if let address = context.remoteAddress?.ipAddress {
            guard gate.enter(address) else { return context.close(promise: nil) }
            self.address = address
        }
        context.fireChannelActive()
    }

    func channelInactive(context: ChannelHandlerContext) {
        if let address { gate.leave(address) }
        address = nil
        context.fireChannelInactive()
    }
}
