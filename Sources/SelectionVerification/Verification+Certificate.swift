import ExactArithmetic
import SelectionCore
import SelectionFile
import SelectionInput
import SelectionModel
import SelectionProof
import Wording

/// The claims of proof in a selection file or a certificate, followed again with whole-number sums only, no solver.
extension Verification {
    /// Recomputes the bounds that `selectionFile` states the multipliers of.
    /// - Throws: `InputRejection` where it states none, or one does not hold, or only a tree would show it.
    package static func bounds(
        inputs: SelectionInputs, selectionFile: InputFile, threads: Int = 1
    ) throws(InputRejection) -> VerifiedSelection.RecomputedBounds {
        let selection = try StatedSelection(selectionFile)
        let inputs = inputs.asking(questionOf: selection)
        let proof: SearchProof?
        do {
            proof = try SearchProof.stated(in: selectionFile)
        } catch {
            throw rejection(Message(.proofUnreadable), selectionFile)
        }
        guard let proof, !proof.stages.isEmpty else { throw rejection(Message(.noBounds), selectionFile) }
        let formulation = try Formulation(inputs)
        let check = ProofCheck(formulation.problem, threads: threads)
        do {
            guard selection.status != .infeasible else {
                guard proof.stages[0].needsNoTree else {
                    throw rejection(Message(.boundNeedsCertificate), selectionFile)
                }
                try check.followInfeasible(proof)
                return .infeasible
            }
            let rows = try rows(selection.delegates, inputs, selectionFile)
            let names = formulation.levelNames
            let bounds = try check.bounds(proof, of: rows).map { level, bound, attained in
                VerifiedSelection.LevelBound(
                    name: level < names.count ? names[level] : Message(.levelLottery),
                    bound: formulation.quantity(bound, ofLevel: level),
                    attained: formulation.quantity(attained, ofLevel: level))
            }
            let areAllAttained = bounds.count > names.count && bounds.allSatisfy { $0.bound == $0.attained }
            return .levels(bounds, areAllAttained: areAllAttained)
        } catch let fault as ProofFault {
            throw rejection(fault, selectionFile)
        } catch let rejected as InputRejection {
            throw rejected
        } catch {
            throw rejection(Message(.proofUnreadable), selectionFile)
        }
    }

    /// Follows the certificate in `certificateFile`, which must be about the same inputs and the same selection.
    /// - Throws: `InputRejection` with the first thing that does not hold.
    package static func followCertificate(
        inputs: SelectionInputs, selectionFile: InputFile, certificateFile: InputFile, threads: Int = 1
    ) throws(InputRejection) {
        let selection = try StatedSelection(selectionFile)
        let inputs = inputs.asking(questionOf: selection)
        let certificate = try Certificate(certificateFile)
        let check = ProofCheck(try Formulation(inputs).problem, threads: threads)
        do {
            guard try certificate.content.hash == certificate.sha256 else {
                throw rejection(Message(.certificateDamaged), certificateFile)
            }
            let expected = Certificate.Content(
                inputs, status: selection[.status]?.text ?? "", selected: selection.delegates,
                proof: certificate.content.proof)
            guard certificate.content.isAboutTheSame(as: expected) else {
                throw rejection(Message(.certificateOfOther), certificateFile)
            }
            if selection.status == .infeasible {
                try check.followInfeasible(certificate.content.proof)
            } else {
                let rows = try rows(selection.delegates, inputs, selectionFile)
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
        let (stage, step) = ("\(fault.stage + 1)", fault.step.map { "\($0 + 1)" } ?? "–")
        let message: VerificationMessage =
            switch fault.kind {
            case .misplaced: .proofMisplaced(stage: stage, step: step)
            case .wrongBound: .proofWrongBound(stage: stage, step: step)
            case .doesNotClose: .proofDoesNotClose(stage: stage, step: step)
            case .gapInBranch: .proofGapInBranch(stage: stage, step: step)
            case .noSolution: .proofNoSolution(stage: stage, step: step)
            }
        return rejection(Message(message), file)
    }
}
