import ExactArithmetic
import Foundation
import SelectionCore
import SelectionInput
import SelectionSearch

/// What a selection file or a certificate claims to be proven, followed again with whole-number sums only, no solver.
extension Verification {
    /// The bound of one level, as recomputed, and what the selection attains.
    public struct LevelBound: Sendable, Equatable {
        /// What the level is called.
        public var name: Message
        /// No selection that keeps what earlier levels attain is better.
        public var bound: Rational
        /// What the selection attains.
        public var attained: Rational
    }

    /// Recomputes the bounds that `selectionFile` states the multipliers of.
    /// - Throws: `InputRejection` where it states none, or one does not hold.
    public static func bounds(
        inputs: SelectionInputs, selectionFile: InputFile, threads: Int = 1
    ) throws(InputRejection) -> [LevelBound] {
        struct Stated: Decodable {
            var status: String
            var selected: [String]
            var certificate: SearchProof?
        }
        let stated: Stated
        do {
            stated = try JSONDecoder().decode(Stated.self, from: selectionFile.data)
        } catch {
            throw rejection(Message(.noBounds), selectionFile)
        }
        guard let proof = stated.certificate, !proof.stages.isEmpty else {
            throw rejection(Message(.noBounds), selectionFile)
        }
        let formulation = try formulation(inputs)
        let check = ProofCheck(formulation.problem, threads: threads)
        do {
            if stated.status == Outcome.Status.infeasible.rawValue {
                if [.bound, .parity, .row].contains(proof.stages[0].way) { try check.followInfeasible(proof) }
                return []
            }
            let rows = try rows(stated.selected, inputs, selectionFile)
            let names = formulation.levelNames
            return try check.bounds(proof, of: rows).map { level, bound, attained in
                LevelBound(
                    name: level < names.count ? names[level] : Message(.levelLottery),
                    bound: formulation.quantity(bound, ofLevel: level),
                    attained: formulation.quantity(attained, ofLevel: level))
            }
        } catch let fault as ProofFault {
            throw rejection(fault, selectionFile)
        } catch let rejected as InputRejection {
            throw rejected
        } catch {
            throw rejection(Message(.noBounds), selectionFile)
        }
    }

    /// Follows the certificate in `certificateFile`, which must be about the same inputs and the same selection.
    /// - Throws: `InputRejection` with the first thing that does not hold.
    public static func followCertificate(
        inputs: SelectionInputs, selectionFile: InputFile, certificateFile: InputFile, threads: Int = 1
    ) throws(InputRejection) {
        struct Stated: Decodable {
            var status: String
            var selected: [String]
        }
        let certificate = try Certificate(certificateFile)
        let check = ProofCheck(try formulation(inputs).problem, threads: threads)
        do {
            guard try certificate.content.hash == certificate.sha256 else {
                throw rejection(Message(.certificateDamaged), certificateFile)
            }
            let stated = try JSONDecoder().decode(Stated.self, from: selectionFile.data)
            let expected = Certificate.Content(
                inputs, status: stated.status, selected: stated.selected, proof: certificate.content.proof)
            guard certificate.content.isAboutTheSame(as: expected) else {
                throw rejection(Message(.certificateOfOther), certificateFile)
            }
            if stated.status == Outcome.Status.infeasible.rawValue {
                try check.followInfeasible(certificate.content.proof)
            } else {
                let rows = try rows(stated.selected, inputs, selectionFile)
                try check.follow(certificate.content.proof, provingOptimal: rows)
            }
        } catch let fault as ProofFault {
            throw rejection(fault, certificateFile)
        } catch let rejected as InputRejection {
            throw rejected
        } catch {
            throw rejection(Message(.notACertificate), certificateFile)
        }
    }

    private static func formulation(_ inputs: SelectionInputs) throws(InputRejection) -> Formulation {
        do {
            return try Formulation(inputs.plan, inputs.pool)
        } catch {
            throw InputRejection(error.diagnostics)
        }
    }

    private static func rows(
        _ ids: [String], _ inputs: SelectionInputs, _ file: InputFile
    ) throws(InputRejection) -> [Int] {
        let rowOfID = rows(of: Set(ids), in: inputs.pool)
        let rows = ids.compactMap { rowOfID[$0] }
        guard rows.count == ids.count else { throw rejection(Message(.certificateOfOther), file) }
        return rows.sorted()
    }

    private static func rejection(_ message: Message, _ file: InputFile) -> InputRejection {
        InputRejection([Diagnostic(.error, at: SourceLocation(file: file.name), message)])
    }

    private static func rejection(_ fault: ProofFault, _ file: InputFile) -> InputRejection {
        let code: MessageCode =
            switch fault.kind {
            case .misplaced: .proofMisplaced
            case .wrongBound: .proofWrongBound
            case .doesNotClose: .proofDoesNotClose
            case .gapInBranch: .proofGapInBranch
            case .noSolution: .proofNoSolution
            }
        let step = fault.step.map { "\($0 + 1)" } ?? "–"
        return rejection(Message(code, "\(fault.stage + 1)", step), file)
    }
}
