@_exported import Apportionment
@_exported import CalendarDays
@_exported import ConferenceCalendar
@_exported import ExactArithmetic
@_exported import FairLottery
@_exported import IntegerProgramming
@_exported import NomineeImport
@_exported import OfficialDocuments
@_exported import SelectionCore
@_exported import SelectionFile
@_exported import SelectionInput
@_exported import SelectionModel
@_exported import SelectionReport
@_exported import SelectionSearch
@_exported import SelectionVerification
@_exported import Wording

/// The one entry point: every question that the product answers is a function here, request in, answer out. Nothing is
/// printed, and no file is written.
///
/// The folder `Questions` has a file for each: check, select, verify, explain, sweep, compare, replace, alternates, allocate,
/// conferences, pass on, schema, panel. Whoever asks imports this module alone.
public enum DelegateSelector {
    /// The product's version.
    public static let version = "0.2.0"
}
