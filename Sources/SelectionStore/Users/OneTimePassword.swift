import Crypto
import Foundation

/// One-time passwords by the time (TOTP, RFC 6238): SHA-1, 30 seconds, six digits, as every authenticator has them.
package struct OneTimePassword: Sendable {
    /// The seconds of a step, and the steps before and after the present that are taken, for clocks that differ.
    private static let (stepSeconds, tolerance) = (30.0, 1)
    private static let secretBytes = 20

    private let key: SymmetricKey

    /// The passwords of a secret, in Base32; nil where it is none.
    package init?(_ secret: String) {
        guard let bytes = Base32.bytes(secret), !bytes.isEmpty else { return nil }
        key = SymmetricKey(data: bytes)
    }

    /// A new secret, in Base32.
    package static func makeSecret() -> String {
        let key = SymmetricKey(size: SymmetricKeySize(bitCount: secretBytes * 8))
        return key.withUnsafeBytes { Base32.text(Array($0)) }
    }

    /// The address that authenticators read, also as a QR code.
    package static func address(secret: String, name: String, issuer: String) -> String {
        func encoded(_ text: String) -> String {
            text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
        }
        return "otpauth://totp/\(encoded(issuer)):\(encoded(name))?secret=\(secret)&issuer=\(encoded(issuer))"
    }

    /// The password at a step.
    package func password(step: Int) -> String {
        var counter = UInt64(clamping: step).bigEndian
        let message = withUnsafeBytes(of: &counter) { Data($0) }
        let code = Array(HMAC<Insecure.SHA1>.authenticationCode(for: message, using: key))
        let offset = Int(code[code.count - 1] & 0xF)
        let number = code[offset..<offset + 4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) } & 0x7FFF_FFFF
        let digits = String(number % 1_000_000)
        return String(repeating: "0", count: 6 - digits.count) + digits
    }

    /// The step at a moment.
    package static func step(at date: Date) -> Int { Int(date.timeIntervalSince1970 / stepSeconds) }

    /// The step whose password was typed; nil where there is none, or it was used before.
    /// - Parameter used: the last step that was used.
    package func step(of typed: String, at date: Date, after used: Int) -> Int? {
        let typed = typed.filter { !$0.isWhitespace }
        let present = OneTimePassword.step(at: date)
        let steps = (present - OneTimePassword.tolerance)...(present + OneTimePassword.tolerance)
        // All are compared, so that the time does not tell which one it is.
        let matching = steps.filter { ConstantTime.equal(password(step: $0), typed) }
        return matching.first { $0 > used }
    }
}

/// Base32 (RFC 4648), without padding.
enum Base32 {
    private static let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".utf8)

    static func text(_ bytes: [UInt8]) -> String {
        var (text, buffer, bits) = ([UInt8](), 0, 0)
        for byte in bytes {
            buffer = (buffer << 8 | Int(byte)) & 0xFFF
            bits += 8
            while bits >= 5 {
                text.append(letters[buffer >> (bits - 5) & 31])
                bits -= 5
            }
        }
        if bits > 0 { text.append(letters[buffer << (5 - bits) & 31]) }
        return String(decoding: text, as: UTF8.self)
    }

    static func bytes(_ text: String) -> [UInt8]? {
        var (bytes, buffer, bits) = ([UInt8](), 0, 0)
        for letter in text.uppercased().utf8 where letter != UInt8(ascii: "=") && letter != UInt8(ascii: " ") {
            guard let value = letters.firstIndex(of: letter) else { return nil }
            buffer = (buffer << 5 | value) & 0xFFF
            bits += 5
            if bits >= 8 {
                bytes.append(UInt8(buffer >> (bits - 8) & 0xFF))
                bits -= 8
            }
        }
        return bytes
    }
}
