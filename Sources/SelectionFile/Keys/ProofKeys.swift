import DocumentSchema
import SelectionProof

// A proof has the same keys in a selection file and in a file of its own, where it stands with its trees: their names are
// those that `SearchProof` is coded by.

/// The keys of `certificate`.
package typealias ProofKey = SearchProof.CodingKeys

extension ProofKey: DescribedKey {
    package var described: KeyDescription {
        switch self {
        case .stages: always(.listed(.reference(StageKey.definition)), "The stages.", "Các bước.")
        }
    }
}

/// The keys of a stage, all but its tree's.
package enum StageKey: DescribedKey {
    case level, way, bound, restrictionTarget, parts

    /// The name that the schema gives the form of a stage.
    static let definition = "stage"

    package var name: String {
        let key: SearchProof.Stage.CodingKeys =
            switch self {
            case .level: .level
            case .way: .way
            case .bound: .bound
            case .restrictionTarget: .restrictionTarget
            case .parts: .parts
            }
        return key.rawValue
    }

    package var described: KeyDescription {
        switch self {
        case .level: always(.json(.count), "The level.", "Mục tiêu thứ mấy.")
        case .way: always(.word(of: SearchProof.Way.self), "How it was settled.", "Cách kết luận.")
        case .bound: sometimes(ProvenBoundKey.form, "The bound.", "Cận.")
        case .restrictionTarget:
            sometimes(
                .json(.wholeNumber), "The value of the smaller problem.", "Giá trị của bài toán rút gọn.")
        case .parts: sometimes(.listed(.reference(PartKey.definition)), "The parts.", "Các phần.")
        }
    }
}

/// The keys of an entry of a stage's `parts`.
package typealias PartKey = SearchProof.Part.CodingKeys

extension PartKey: DescribedKey {
    /// The name that the schema gives the form of a part.
    static let definition = "part"

    package var described: KeyDescription {
        switch self {
        case .row: sometimes(.json(.count), "The row that divides it.", "Hàng dùng để chia.")
        case .most: sometimes(.json(.wholeNumber), "Where it is divided.", "Điểm chia.")
        case .stage:
            sometimes(
                .reference(StageKey.definition), "How a part was settled.", "Cách kết luận từng phần.")
        }
    }
}

/// The keys of a stage's `bound`.
package typealias ProvenBoundKey = SearchProof.Bound.CodingKeys

extension ProvenBoundKey: DescribedKey {
    package var described: KeyDescription {
        switch self {
        case .scale: always(.json(.count), "The unit’s denominator.", "Mẫu số.")
        case .isRay:
            always(
                .json(.boolean), "Whether it proves that nothing is possible.", "Chứng minh không có kết quả.")
        case .scaled: always(.json(.exact), "The bound times the scale.", "Cận nhân với mẫu số.")
        case .multipliers:
            always(.names(of: .json(.wholeNumber)), "The rows’ multipliers.", "Hệ số của các hàng.")
        }
    }
}
