import HTTPTypes

/// Names of header fields that HTTPTypes has no constant for.
enum HeaderName {
    static let over = "X-Over"
    static let frameOptions = "X-Frame-Options"
    static let referrerPolicy = "Referrer-Policy"
    static let openerPolicy = "Cross-Origin-Opener-Policy"
    static let resourcePolicy = "Cross-Origin-Resource-Policy"
    static let permissionsPolicy = "Permissions-Policy"
    static let forwardedFor = "X-Forwarded-For"
    static let forwardedProto = "X-Forwarded-Proto"
    static let host = "Host"
    static let fetchSite = "Sec-Fetch-Site"
}

extension HTTPFields {
    /// The value of a field by its name as it is written; nil where there is none.
    subscript(named name: String) -> String? {
        get { HTTPField.Name(name).flatMap { self[$0] } }
        set { if let name = HTTPField.Name(name) { self[name] = newValue } }
    }
}
