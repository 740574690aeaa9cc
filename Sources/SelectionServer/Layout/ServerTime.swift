import Foundation
import SelectionStore

/// Moments as people at the server's place write them.
enum ServerTime {
    /// The name of the time zone, with how far it is from UTC.
    static func zoneName(_ zone: TimeZone = .current) -> String {
        let minutes = abs(zone.secondsFromGMT()) / 60
        let sign = zone.secondsFromGMT() < 0 ? "−" : "+"
        return "\(zone.identifier), UTC\(sign)\(minutes / 60)" + (minutes % 60 == 0 ? "" : ":\(minutes % 60)")
    }

    /// A moment that the store wrote, to the second; as it stands where it is none.
    static func text(_ stored: String, in zone: TimeZone = .current) -> String {
        guard let time = StoreTime(stored) else { return stored }
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = zone
        let parts = calendar.dateComponents([.year, .month, .day, .hour, .minute, .second], from: time.date)
        func two(_ number: Int?) -> String { (number ?? 0) < 10 ? "0\(number ?? 0)" : "\(number ?? 0)" }
        return "\(two(parts.day))/\(two(parts.month))/\(parts.year ?? 0) "
            + [parts.hour, parts.minute, parts.second].map(two).joined(separator: ":")
    }
}
