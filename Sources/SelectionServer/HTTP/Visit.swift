import DelegateSelection
import SelectionStore

/// Whoever asks for a page.
struct Visitor: Sendable, Equatable {
    /// The session's token; nil where there is no session.
    var token: String?
    /// True where the token was replaced with this request, so that the browser has to be told.
    var hasNewToken = false
    /// The user; nil where nobody signs in.
    var user: StoredUser?
    /// The role; nil where the visitor is not signed in.
    var role: Role?
    /// What forms have to send back.
    var csrf = ""
    var language: Language

    /// The name that the log gives the visitor.
    var author: Author { user.map { Author($0.name) } ?? .local }
}

/// A request, read and checked: who asks, for what, with which form.
struct Visit: Sendable {
    /// What pages are made from.
    let office: Office
    let visitor: Visitor
    /// The path, and its parts that stand for something by their names.
    let path: String
    let parameters: [String: String]
    let query: FormFields
    let form: FormFields
    let files: [UploadedFile]

    var store: OfficeStore { office.store }
    var language: Language { visitor.language }
    var author: Author { visitor.author }

    /// A message in the visitor's language.
    func words(_ message: some MessageWords) -> String { message.wordsOnPage.text(language) }

    /// A number of the path.
    /// - Throws: `Refusal.notFound` where it is none.
    func number(_ name: String) throws -> Int {
        guard let number = parameters[name].flatMap({ Int($0) }), number > 0 else { throw Refusal.notFound }
        return number
    }

    /// The conference of the path. A unit's people see their own alone.
    /// - Throws: `Refusal.notFound` where there is none, or it is not the visitor's.
    func conference() async throws -> StoredConference {
        let id = try number("conference")
        if visitor.role == .unit, visitor.user?.conference != id { throw Refusal.notFound }
        return try await store.conference(id)
    }

    /// The unit that the visitor belongs to; nil for those who see all.
    var ownUnit: String? { visitor.role == .unit ? visitor.user?.unit ?? "" : nil }

    /// True where the visitor may change things.
    var mayChange: Bool { visitor.role == .office }
}

/// The reason why a request is not answered.
enum Refusal: Error, Equatable {
    /// There is no such page, or it is not the visitor's to know.
    case notFound
    /// There is such a page, but not by this method.
    case methodNotAllowed(allowed: [String])
    /// The visitor has to sign in.
    case signInNeeded
    /// The visitor's role does not reach so far.
    case forbidden
    /// The form was not made by this page, or in an earlier session.
    case formExpired
    /// The request was made for another name, or by another's page.
    case foreignOrigin
    /// The request is too long.
    case tooLarge
    /// The request came too slowly.
    case tooSlow
    /// The request is malformed.
    case malformed
    /// What was sent is not of the kind that the address takes.
    case unsupportedType
    /// There were too many requests.
    case tooMany
    /// The conference is closed: who closed it, and when, as the log has it.
    case closed(conference: Int, by: String, when: String)
    /// What a form asks for was done before, in words; the address of what there is.
    case taken(Message, back: String)
    /// What a form says cannot be taken, in words.
    case rejected(Message)
}
