/// A specification of what to generate: a family, a size and a seed.
///
/// Equal specifications give equal bytes on every platform.
package struct InstanceSpecification: Hashable, Sendable {
    /// The fewest nominees an instance may have, in every family.
    package static let minimumNominees = 30
    /// The most nominees an instance may have, in every family: far above what is measured, far below what overflows.
    package static let maximumNominees = 100_000_000

    /// The kind of instance.
    package var family: InstanceFamily
    /// The number of rows of `nominees.csv`, header aside; from `minimumNominees` to `maximumNominees`.
    package var nominees: Int
    /// The number that every random draw starts from.
    package var seed: UInt64

    /// Describes an instance; nothing is generated yet.
    package init(family: InstanceFamily, nominees: Int, seed: UInt64) {
        self.family = family
        self.nominees = nominees
        self.seed = seed
    }
}

extension InstanceSpecification {
    /// The files of the instance: `plan.yaml`, `quotas.csv` if the plan refers to it, `nominees.csv`, in this order.
    ///
    /// Memory does not grow with the number of nominees. `city` and its variations scan the nominees here, which takes
    /// O(nominees).
    /// - Precondition: `nominees` is from `minimumNominees` to `maximumNominees`.
    package func files() -> [InstanceFile] {
        let allowed = Self.minimumNominees...Self.maximumNominees
        precondition(allowed.contains(nominees), "an instance has \(allowed) nominees")
        return drawn.files()
    }

    /// The indices of the nominees from whom the bounds were made; empty if the family plants no selection.
    ///
    /// The selection meets all required rules, but for `infeasible`. No file says which it is: for tests.
    package func plantedSelection() -> [Int] { drawn.planted }

    private var drawn: any SyntheticInstance {
        switch family {
        case .city: CityFamily(nominees: nominees, seed: seed).instance
        case .office: OfficeFamily(nominees: nominees, seed: seed)
        case .ties: TiesFamily(nominees: nominees, seed: seed).instance
        case .correlated: CorrelatedFamily(nominees: nominees, seed: seed).instance
        case .pairs: PairsFamily(nominees: nominees, seed: seed).instance
        case .wards: WardsFamily(nominees: nominees, seed: seed).instance
        case .soft: SoftFamily(nominees: nominees, seed: seed).instance
        case .infeasible: InfeasibleFamily(nominees: nominees, seed: seed).instance
        case .many: ManyFamily(nominees: nominees, seed: seed)
        case .tight: TightFamily(nominees: nominees, seed: seed)
        case .crossed15, .crossed25: CrossedFamily(family: family, nominees: nominees, seed: seed)
        case .parity: ParityFamily(nominees: nominees, seed: seed)
        case .open: OpenFamily(nominees: nominees, seed: seed)
        }
    }
}
