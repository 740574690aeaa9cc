import FairLottery
import Wording

/// What the files of a citizens' assembly say.
package struct PanelInputs: Sendable {
    /// What people are known by.
    package enum Identity: Sendable, Equatable {
        /// The column under this header, which was asked for or has a usual name.
        case column(String)
        /// The first column, under this header, of which no two cells are the same.
        case firstColumn(String)
        /// The rows of the table, as a spreadsheet numbers them: it has no ids.
        case rows
    }

    /// The people who may be drawn, with the limits and the size that are left beside those who sit already.
    package var pool: PanelPool
    /// What people are known by.
    package var identity: Identity
    /// The ids of those who sit already, in their file's order.
    package var seated: [String] = []
    /// How many of them have each value, by feature.
    package var seatedCounts: [[Int]]
    /// The ids of those who cannot be drawn, as somebody of their household sits already, in their file's order.
    package var housemates: [String] = []
    /// What does not reject the files but should be known.
    package var remarks: [Diagnostic] = []
}
