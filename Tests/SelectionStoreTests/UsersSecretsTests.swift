import Foundation
import Testing

@testable import SelectionStore

/// Passwords, one-time passwords and Base32 against the values of their standards.
@Suite struct UsersSecretsTests {
    /// RFC 6238, appendix B, the last six of its eight digits.
    @Test(arguments: [
        (59, "287082"), (1_111_111_109, "081804"), (1_111_111_111, "050471"), (1_234_567_890, "005924"),
        (2_000_000_000, "279037"), (20_000_000_000, "353130"),
    ])
    func `one-time passwords are those of RFC 6238`(seconds: Int, digits: String) throws {
        let passwords = try #require(OneTimePassword(Base32.text(Array("12345678901234567890".utf8))))
        #expect(passwords.password(step: seconds / 30) == digits)
    }

    /// RFC 4648, section 10, without padding.
    @Test(arguments: [
        ("", ""), ("f", "MY"), ("fo", "MZXQ"), ("foo", "MZXW6"), ("foob", "MZXW6YQ"), ("fooba", "MZXW6YTB"),
        ("foobar", "MZXW6YTBOI"),
    ])
    func `Base32 is that of RFC 4648`(text: String, encoded: String) {
        #expect(Base32.text(Array(text.utf8)) == encoded)
        #expect(Base32.bytes(encoded.lowercased()) == Array(text.utf8))
    }

    @Test(arguments: ["1", "MZXW0", "Đ", "MZ-XQ"])
    func `other letters are no Base32`(text: String) { #expect(Base32.bytes(text) == nil) }

    @Test func `a hash says how it was made, and only its password has it`() throws {
        let hash = try PasswordHash.make("một câu dài để thử", for: "lan")
        #expect(hash.hasPrefix("scrypt$32768$8$3$"))
        #expect(try PasswordHash.matches("một câu dài để thử".decomposedStringWithCanonicalMapping, hash))
        #expect(try !PasswordHash.matches("một câu dài để thư", hash))
        #expect(try !PasswordHash.matches("", PasswordHash.nobodys))
        #expect(try !PasswordHash.matches("", ""))
    }

    /// RFC 7914, section 12: the third vector.
    @Test func `scrypt is that of RFC 7914`() throws {
        let salt = Data("SodiumChloride".utf8).base64EncodedString()
        let key = [UInt8]([
            0x70, 0x23, 0xbd, 0xcb, 0x3a, 0xfd, 0x73, 0x48, 0x46, 0x1c, 0x06, 0xcd, 0x81, 0xfd, 0x38, 0xeb,
            0xfd, 0xa8, 0xfb, 0xba, 0x90, 0x4f, 0x8e, 0x3e, 0xa9, 0xb5, 0x43, 0xf6, 0x54, 0x5d, 0xa1, 0xf2,
        ])
        let hash = "scrypt$16384$8$1$\(salt)$\(Data(key).base64EncodedString())"
        #expect(try PasswordHash.matches("pleaseletmein", hash))
    }

    @Test(arguments: [
        ("ngắn", PasswordFault.short), (String(repeating: "ab1", count: 100), .long), ("aaaaaaaaaaaa", .guessable),
        ("matkhau123", .guessable), ("nguyen.thi.lan", .guessable),
    ])
    func `weak passwords are not taken`(password: String, fault: PasswordFault) {
        #expect(throws: fault) { try PasswordHash.make(password, for: "Nguyen.Thi.Lan") }
    }
}
