import Crypto
import Foundation
import HTTPTypes
import Hummingbird

/// What browsers are told of every answer: nothing comes from elsewhere, nothing is run that is not ours, nobody frames it.
enum SecurityHeaders {
    /// No script in the text of pages, no styles in attributes, nothing from other addresses.
    static let policy = """
        default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; \
        form-action 'self'; frame-src 'self'; frame-ancestors 'self'; base-uri 'none'
        """

    /// The policy of a page that prints: nothing but its own text and the one style sheet in it, known by its digest.
    static func policy(allowingStyle sheet: String) -> String {
        // What stands between the element's tags, as `Markup.style` writes it.
        let digest = Data(SHA256.hash(data: Data("\n\(sheet)\n".utf8))).base64EncodedString()
        return
            "default-src 'none'; style-src 'sha256-\(digest)'; frame-ancestors 'self'; base-uri 'none'; form-action 'none'"
    }

    static func add(to response: inout Response, isEncrypted: Bool) {
        // A paper has a policy of its own, which is stricter.
        if response.headers[.contentSecurityPolicy] == nil { response.headers[.contentSecurityPolicy] = policy }
        response.headers[.xContentTypeOptions] = "nosniff"
        response.headers[named: HeaderName.frameOptions] = "SAMEORIGIN"
        // With `no-referrer` browsers would send `Origin: null` with our own forms.
        response.headers[named: HeaderName.referrerPolicy] = "same-origin"
        response.headers[named: HeaderName.openerPolicy] = "same-origin"
        response.headers[named: HeaderName.resourcePolicy] = "same-origin"
        response.headers[named: HeaderName.permissionsPolicy] = "camera=(), geolocation=(), microphone=()"
        // Pages have people's data: no copy stays in caches.
        if response.headers[.cacheControl] == nil { response.headers[.cacheControl] = "no-store" }
        if isEncrypted { response.headers[.strictTransportSecurity] = "max-age=31536000" }
    }
}
