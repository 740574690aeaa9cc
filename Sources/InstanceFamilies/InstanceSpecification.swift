/// What to generate: a family, a size and a seed.
///
/// Equal specifications give equal bytes on every platform.
public struct InstanceSpecification: Hashable, Sendable {
    /// The fewest nominees an instance may have, in every family.
    public static let minimumNominees = 30

    /// The kind of instance.
    public var family: InstanceFamily
    /// The number of rows of `nominees.csv`, header aside; at least `minimumNominees`.
    public var nominees: Int
    /// Where every random draw starts from.
    public var seed: UInt64

    /// Describes an instance; nothing is generated yet.
    public init(family: InstanceFamily, nominees: Int, seed: UInt64) {
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
    /// - Precondition: `nominees` is at least `minimumNominees`.
    public func files() -> [InstanceFile] {
        precondition(nominees >= Self.minimumNominees, "an instance needs at least \(Self.minimumNominees) nominees")
        if let cityInstance { return cityInstance.files() }
        switch family {
        case .many: return ManyFamily(nominees: nominees, seed: seed).files()
        case .tight: return TightFamily(nominees: nominees, seed: seed).files()
        case .crossed15, .crossed25: return CrossedFamily(family: family, nominees: nominees, seed: seed).files()
        case .parity: return ParityFamily(nominees: nominees, seed: seed).files()
        default: return OfficeFamily(nominees: nominees, seed: seed).files()
        }
    }

    /// The indices of the nominees from whom the bounds were made; empty if the family plants no selection.
    ///
    /// The selection meets all required rules, but for `infeasible`. No file says which it is: for tests.
    package func plantedSelection() -> [Int] {
        if let cityInstance { return cityInstance.planted }
        switch family {
        case .many: return ManyFamily(nominees: nominees, seed: seed).instance.planted
        case .tight: return TightFamily(nominees: nominees, seed: seed).instance.planted
        case .crossed15, .crossed25:
            return CrossedFamily(family: family, nominees: nominees, seed: seed).instance.planted
        default: return []
        }
    }

    /// The instance if its family is `city` or a variation of it.
    private var cityInstance: CityInstance? {
        switch family {
        case .city: return CityFamily(nominees: nominees, seed: seed).instance
        case .ties: return TiesFamily(nominees: nominees, seed: seed).instance
        case .correlated: return CorrelatedFamily(nominees: nominees, seed: seed).instance
        case .pairs: return PairsFamily(nominees: nominees, seed: seed).instance
        case .wards: return WardsFamily(nominees: nominees, seed: seed).instance
        case .soft: return SoftFamily(nominees: nominees, seed: seed).instance
        case .infeasible: return InfeasibleFamily(nominees: nominees, seed: seed).instance
        case .office, .many, .tight, .crossed15, .crossed25, .parity: return nil
        }
    }
}
