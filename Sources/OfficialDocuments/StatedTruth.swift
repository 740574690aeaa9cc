import CalendarDays
import SelectionInput

/// Reads a yes or a no as lists have it.
enum StatedTruth {
    /// True, false, or nil where the cell says neither.
    static func of(_ text: String) -> Bool? {
        switch EyeKey.of(text) {
        case "có", "co", "yes", "x", "1", "true": true
        case "không", "khong", "no", "0", "false": false
        default: nil
        }
    }

    /// True where the cell is a day or a year: lists have the day on which somebody joined in place of a yes.
    static func isDay(_ text: String) -> Bool {
        do throws(WrittenDay.Fault) {
            _ = try WrittenDay(text)
            return true
        } catch {
            return false
        }
    }

    /// True where the cell says that there is nothing: blank, a dash, a no.
    static func isNothing(_ text: String) -> Bool {
        let key = EyeKey.of(text)
        return of(text) == false || ["", "-", "–", "không có", "chưa có", "none"].contains(key)
    }
}
