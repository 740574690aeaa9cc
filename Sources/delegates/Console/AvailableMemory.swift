import Foundation

/// The memory that this process may still take.
enum AvailableMemory {
    /// The available bytes: what the system says is available, or what is left of the control group's limit where that
    /// is less; nil where neither is told.
    static var bytes: Int? {
        [systemBytes, groupBytes].compactMap(\.self).min()
    }

    /// The address space, in bytes, that the process may still take (`ulimit -v`); nil where that is not limited, or
    /// where the system does not tell how much it takes already.
    static var addresses: Int? {
        var limit = rlimit()
        guard getrlimit(addressResource, &limit) == 0, let most = Int(exactly: limit.rlim_cur), most < Int.max else {
            return nil
        }
        let pages = text("/proc/self/statm")?.split(separator: " ").first.flatMap { Int($0) }
        return pages.map { max(0, most - $0 * Int(getpagesize())) }
    }

    #if canImport(Glibc)
        private static let addressResource = __rlimit_resource_t(RLIMIT_AS.rawValue)
    #else
        private static let addressResource = RLIMIT_AS
    #endif

    private static var systemBytes: Int? {
        let line = text("/proc/meminfo")?.split(separator: "\n").first { $0.hasPrefix("MemAvailable:") }
        return line?.split(separator: " ").dropFirst().first.flatMap { Int($0) }.map { $0 * 1024 }
    }

    private static var groupBytes: Int? {
        guard
            let limit = text("/sys/fs/cgroup/memory.max").flatMap({
                Int($0.trimmingCharacters(in: .whitespacesAndNewlines))
            })
        else { return nil }
        let used = text("/sys/fs/cgroup/memory.current").flatMap {
            Int($0.trimmingCharacters(in: .whitespacesAndNewlines))
        }
        return max(0, limit - max(0, (used ?? 0) - (groupCache ?? 0)))
    }

    /// The bytes that the group holds of files that nobody used lately: the system gives them up when memory is short.
    private static var groupCache: Int? {
        let line = text("/sys/fs/cgroup/memory.stat")?.split(separator: "\n").first { $0.hasPrefix("inactive_file ") }
        return line?.split(separator: " ").last.flatMap { Int($0) }
    }

    /// The text of a file that only some systems have.
    private static func text(_ path: String) -> String? {
        FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) }
    }
}
