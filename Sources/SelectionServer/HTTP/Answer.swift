import DelegateSelection
import HTTPTypes
import Hummingbird

/// What a visit is answered with.
enum Answer: Sendable {
    /// A whole page.
    case page(Page)
    /// A part of a page, for the script.
    case fragment(Markup)
    /// A part of a page for the script, which asks for the whole page then: what the part told of is over.
    case lastFragment(Markup)
    /// Another address, which is asked for next.
    case redirect(String)
    /// A page that prints, with the style sheet that is in it, to be shown in a frame.
    case sheet(text: String, style: String)
    /// A part of a page that is over: the script asks for the whole page again.
    case over
    /// A file to keep.
    case file(bytes: [UInt8], name: String, mediaType: String)
    /// A file of the page itself.
    case asset(bytes: [UInt8], mediaType: String)
    /// Anything, with cookies to set.
    indirect case with(Answer, cookies: [String])
}

/// A page: what stands in its frame.
struct Page: Sendable {
    /// The title.
    var title: String
    /// The conference that it is about; nil where it is about none.
    var conference: ConferenceFrame?
    /// The part of the conference that it is; nil for none.
    var section: Section?
    /// The content.
    var content: [Markup]
    var status = HTTPResponse.Status.ok
    /// A number of seconds after which the page is asked for again where there is no script; nil where it stays.
    var refresh: Int?
    /// True where the content needs the width of the window.
    var isWide = false
    /// True where the page shows what a form has made, once.
    var isDone = false

    /// A page.
    init(_ title: String, conference: ConferenceFrame? = nil, section: Section? = nil, _ content: [Markup]) {
        (self.title, self.conference, self.section, self.content) = (title, conference, section, content)
    }
}

/// The conference of a page, as the frame names it.
struct ConferenceFrame: Sendable, Equatable {
    var id: Int
    var name: String
    /// When it was closed; nil while it goes on.
    var closed: String?

    /// The address of a part of it.
    func address(_ section: Section) -> String { section == .conference ? "/c/\(id)" : "/c/\(id)/\(section.rawValue)" }
}

/// The parts of a conference's pages, in their order.
enum Section: String, Sendable, CaseIterable {
    case conference
    case units, nominees, plan, runs
    case whatIf = "what-if"
    case withdrawals, documents, log, settings
}

extension Answer {
    /// A file of a format, to keep.
    static func document(_ bytes: [UInt8], name: String) -> Answer {
        let ending = name.split(separator: ".").last.map(String.init) ?? ""
        return .file(bytes: bytes, name: name, mediaType: mediaTypes[ending] ?? "application/octet-stream")
    }

    private static let mediaTypes = [
        "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "ods": "application/vnd.oasis.opendocument.spreadsheet",
        "pdf": "application/pdf", "json": "application/json", "csv": "text/csv; charset=utf-8",
        "yaml": "text/plain; charset=utf-8", "ics": "text/calendar; charset=utf-8", "txt": "text/plain; charset=utf-8",
        "zip": "application/zip",
    ]

    /// The response.
    func response(_ frame: PageFrame) -> Response {
        switch self {
        case .page(let page):
            return Answer.html(frame.text(page), status: page.status)
        case .fragment(let markup): return Answer.html(markup.text, status: .ok)
        case .redirect(let address):
            return Response(status: .seeOther, headers: [.location: Answer.ownAddress(address)])
        case .sheet(let text, let style):
            var response = Answer.html(text, status: .ok)
            response.headers[.contentSecurityPolicy] = SecurityHeaders.policy(allowingStyle: style)
            return response
        case .over:
            var response = Answer.html("", status: .ok)
            response.headers[named: HeaderName.over] = "1"
            return response
        case .lastFragment(let markup):
            var response = Answer.html(markup.text, status: .ok)
            response.headers[named: HeaderName.over] = "1"
            return response
        case .file(let bytes, let name, let type):
            var headers: HTTPFields = [.contentType: type]
            headers[.contentDisposition] = "attachment; filename*=UTF-8''\(FormFields.encoded(name))"
            return Response(status: .ok, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
        case .asset(let bytes, let type):
            return Response(
                status: .ok, headers: [.contentType: type, .cacheControl: "private, max-age=31536000, immutable"],
                body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
        case .with(let answer, let cookies):
            var response = answer.response(frame)
            for cookie in cookies { response.headers.append(HTTPField(name: .setCookie, value: cookie)) }
            return response
        }
    }

    /// An address of these pages as a header has it: a path with its query, whatever is no plain ASCII encoded, and never another's.
    static func ownAddress(_ address: String) -> String {
        guard address.hasPrefix("/"), !address.hasPrefix("//"), !address.contains("\\") else { return "/" }
        return address.utf8.map { byte in
            (0x21..<0x7F).contains(byte)
                ? String(Unicode.Scalar(byte))
                : "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
        }.joined()
    }

    private static func html(_ text: String, status: HTTPResponse.Status) -> Response {
        Response(
            status: status, headers: [.contentType: "text/html; charset=utf-8"],
            body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
    }
}
