import Foundation

/// The machine that a benchmark ran on.
public struct Machine: Codable, Sendable {
    /// The processor's name for itself.
    public var processor: String
    /// The number of its cores that we may use.
    public var cores: Int
    /// Bytes of memory.
    public var memory: UInt64
    /// The system and its version.
    public var system: String
    /// The average number of processes that wanted a core in the minute before the run began.
    public var load: Double

    /// This machine.
    public static var current: Machine {
        let process = ProcessInfo.processInfo
        var load = 0.0
        getloadavg(&load, 1)
        return Machine(
            processor: processorName, cores: process.activeProcessorCount, memory: process.physicalMemory,
            system: process.operatingSystemVersionString, load: load)
    }

    /// The machine in a few words.
    public var summary: String {
        "\(processor), \(cores) cores, \((memory + (1 << 29)) >> 30) GiB, \(system), "
            + "load \(String(format: "%.1f", load)) at the start"
    }

    /// The bytes of memory that this process holds now, what it has freed given back first; nil where the system does not say.
    public static var residentBytes: Int? {
        // The C library's own name for giving back; its header is in no module.
        if let place = dlsym(UnsafeMutableRawPointer(bitPattern: 0), "malloc_trim") {
            _ = unsafeBitCast(place, to: (@convention(c) (Int) -> CInt).self)(0)
        }
        guard let data = FileManager.default.contents(atPath: "/proc/self/statm") else { return nil }
        let pages = String(decoding: data, as: UTF8.self).split(separator: " ").dropFirst().first.flatMap { Int($0) }
        return pages.map { $0 * Int(sysconf(Int32(_SC_PAGESIZE))) }
    }

    private static var processorName: String {
        guard let data = FileManager.default.contents(atPath: "/proc/cpuinfo") else { return "unknown processor" }
        let lines = String(decoding: data, as: UTF8.self).split(separator: "\n")
        guard let line = lines.first(where: { $0.hasPrefix("model name") }), let colon = line.firstIndex(of: ":") else {
            return "unknown processor"
        }
        return line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
    }
}
