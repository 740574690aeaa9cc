import SelectionCore
import Wording

extension NomineeRecords {
    /// The place of the nominee's record, and of the cell under `header` in it.
    func location(ofRow row: Int, under header: String) -> SourceLocation {
        var place = location(ofRow: row)
        guard let column = headers.firstIndex(of: header) else { return place }
        place.cell?.column = column
        place.cell?.heading = header.quotable
        return place
    }
}
