import Wording

/// The headers of nominees, in a file or in memory.
protocol NomineeHeaders: Sendable {
    /// The name of the nominees' file in messages.
    var name: String { get }
    /// The headers in their order; one may be blank.
    var headers: [String] { get }
    /// The place of the header of `column`.
    func location(ofHeader column: Int) -> SourceLocation
    /// The place of the headers.
    var headerPlace: SourceLocation { get }
}

extension NomineeHeaders {
    /// The index of a header, or nil where there is none of that name.
    func column(_ header: String) -> Int? { header.isEmpty ? nil : headers.firstIndex(of: header) }
}

extension Table: NomineeHeaders {
    var name: String { file.name }
}
