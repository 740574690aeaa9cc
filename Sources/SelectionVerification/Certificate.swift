import Crypto
import Foundation
import SelectionCore
import SelectionInput
import SelectionProof
import Wording

/// The whole proof of an outcome as a file: which inputs and which selection it is about, every stage and every step.
///
/// It states the SHA-256 of the rest of itself, so that a damaged copy is told from a wrong proof.
package struct Certificate: Codable, Sendable {
    /// The content of the file, without its hash.
    struct Content: Codable, Sendable {
        var pool: String
        var plan: String
        var scenario: String?
        var quotas: [String]
        /// The list that delegates were selected from, and the published list that this one follows, where there are any.
        var from: String?
        var replaces: String?
        var lotterySeed: String
        var status: String
        var selected: [String]
        var proof: SearchProof
    }

    let sha256: String
    let content: Content

    /// The certificate of `outcome`; nil where nothing is proven.
    package init?(_ outcome: Outcome, _ inputs: SelectionInputs) throws {
        guard let proof = outcome.proof, outcome.status == .optimal || outcome.status == .infeasible else { return nil }
        content = Content(
            inputs, status: outcome.status.rawValue, selected: outcome.selected.map(inputs.pool.id), proof: proof)
        sha256 = try content.hash
    }

    /// The certificate in `file`.
    /// - Throws: `InputRejection` where the file is no certificate.
    package init(_ file: InputFile) throws(InputRejection) {
        do {
            self = try JSONDecoder().decode(Certificate.self, from: file.data)
        } catch {
            throw InputRejection([Diagnostic(.error, at: SourceLocation(file: file.name), Message(.notACertificate))])
        }
    }

    /// The file's text.
    package func text() throws -> String {
        String(decoding: try Certificate.encoder.encode(self), as: UTF8.self) + "\n"
    }

    fileprivate static var encoder: JSONEncoder {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return encoder
    }
}

extension Certificate.Content {
    init(_ inputs: SelectionInputs, status: String, selected: [String], proof: SearchProof) {
        let files = inputs.fingerprints
        self.init(
            pool: files.pool.sha256, plan: files.plan.sha256, scenario: files.scenario?.sha256,
            quotas: files.quotas.map(\.sha256), from: files.from?.sha256, replaces: inputs.replacement?.from,
            lotterySeed: inputs.plan.lotterySeed, status: status,
            selected: selected, proof: proof)
    }

    /// The SHA-256 of the content's text.
    var hash: String {
        get throws {
            SHA256.hash(data: try Certificate.encoder.encode(self)).map { byte in
                let digits = String(byte, radix: 16)
                return digits.count == 1 ? "0" + digits : digits
            }.joined()
        }
    }

    /// True where everything but the proof is the same.
    func isAboutTheSame(as other: Certificate.Content) -> Bool {
        var other = other
        other.proof = proof
        return other.pool == pool && other.plan == plan && other.scenario == scenario && other.quotas == quotas
            && other.from == from && other.replaces == replaces && other.lotterySeed == lotterySeed
            && other.status == status && other.selected == selected
    }
}
