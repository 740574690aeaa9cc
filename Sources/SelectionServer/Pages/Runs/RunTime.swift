import DelegateSelection
import Foundation

/// Moments as pages of runs write them.
enum RunTime {
    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]

    /// The day and the minute, as `28 November 2026, 20:46` or `20:46 28/11/2026`, in the server's time zone.
    static func text(_ date: Date, _ language: Language) -> String {
        let parts = Calendar(identifier: .gregorian).dateComponents([.year, .month, .day, .hour, .minute], from: date)
        func two(_ number: Int?) -> String {
            let digits = "\(number ?? 0)"
            return digits.count < 2 ? "0" + digits : digits
        }
        let clock = two(parts.hour) + ":" + two(parts.minute)
        let year = "\(parts.year ?? 0)"
        return switch language {
        case .vietnamese: "\(clock) \(two(parts.day))/\(two(parts.month))/\(year)"
        case .english: "\(parts.day ?? 0) \(months[(parts.month ?? 1) - 1]) \(year), \(clock)"
        }
    }
}
