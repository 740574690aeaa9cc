import Crypto
import CryptoExtras
import Foundation

/// The reason why a password is not taken.
package enum PasswordFault: Error, Equatable {
    /// It has fewer than `PasswordHash.shortest` characters.
    case short
    /// It has more than `PasswordHash.longest` bytes.
    case long
    /// It is the user's name, or one of the words that everybody tries.
    case guessable
}

/// Passwords as scrypt keeps them (RFC 7914): `scrypt$N$r$p$salt$key`, in Base64.
package enum PasswordHash {
    /// OWASP's figures of 2023 for interactive use: 32 MiB, a tenth of a second.
    private static let (rounds, blockSize, parallelism) = (32_768, 8, 3)
    private static let (saltBytes, keyBytes) = (16, 32)
    /// NIST SP 800-63B asks for 8 at least; the office's people choose their own, so more.
    package static let shortest = 10
    package static let longest = 256
    /// A hash that no password has, for names that are nobody's: the answer takes as long.
    static let nobodys = "scrypt$32768$8$3$AAAAAAAAAAAAAAAAAAAAAA==$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="

    /// The hash of a new password.
    /// - Throws: `PasswordFault`.
    package static func make(_ password: String, for name: String) throws -> String {
        try check(password, for: name)
        let salt = SymmetricKey(size: SymmetricKeySize(bitCount: saltBytes * 8)).withUnsafeBytes { Data($0) }
        let key = try derive(password, salt, rounds, blockSize, parallelism)
        return "scrypt$\(rounds)$\(blockSize)$\(parallelism)$\(salt.base64EncodedString())$\(key.base64EncodedString())"
    }

    /// True where a password has a hash; compared in constant time.
    static func matches(_ password: String, _ hash: String) throws -> Bool {
        let parts = hash.split(separator: "$").map(String.init)
        guard parts.count == 6, parts[0] == "scrypt", password.utf8.count <= longest, let rounds = Int(parts[1]),
            let blockSize = Int(parts[2]), let parallelism = Int(parts[3]), let salt = Data(base64Encoded: parts[4]),
            let key = Data(base64Encoded: parts[5])
        else { return false }
        let derived = try derive(password, salt, rounds, blockSize, parallelism)
        return ConstantTime.equal(derived, key)
    }

    private static func derive(
        _ password: String, _ salt: Data, _ rounds: Int, _ blockSize: Int, _ parallelism: Int
    ) throws -> Data {
        // The same word typed with composed or decomposed letters is the same password.
        let normalized = password.precomposedStringWithCompatibilityMapping
        let key = try KDF.Scrypt.deriveKey(
            from: Data(normalized.utf8), salt: salt, outputByteCount: keyBytes, rounds: rounds, blockSize: blockSize,
            parallelism: parallelism, maxMemory: 2 * 128 * rounds * blockSize)
        return key.withUnsafeBytes { Data($0) }
    }

    private static func check(_ password: String, for name: String) throws {
        guard password.count >= shortest else { throw PasswordFault.short }
        guard password.utf8.count <= longest else { throw PasswordFault.long }
        let lower = password.lowercased()
        let isRepeated = Set(lower).count < 4
        let isKnown = common.contains { lower.hasPrefix($0) && lower.count - $0.count < 4 }
        guard lower != name.lowercased(), !isRepeated, !isKnown else { throw PasswordFault.guessable }
    }

    /// Beginnings of passwords that head every list of stolen ones, and the office's own words.
    private static let common = [
        "password", "123456789", "qwertyuiop", "1234567890", "iloveyou", "matkhau123", "matkhau", "phongnoivu",
        "noivu123456",
        "langson2025", "administrator", "abcdefghij", "anhyeuem", "vietnam123", "0987654321",
    ]
}

/// Comparisons whose time does not tell where two texts differ.
package enum ConstantTime {
    /// True where both have the same bytes.
    package static func equal(_ one: some Collection<UInt8>, _ other: some Collection<UInt8>) -> Bool {
        guard one.count == other.count else { return false }
        return zip(one, other).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
    }

    /// True where both are the same text.
    package static func equal(_ one: String, _ other: String) -> Bool { equal(Array(one.utf8), Array(other.utf8)) }
}
