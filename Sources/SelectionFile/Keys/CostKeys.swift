import DocumentSchema

/// The keys of `cost`.
package enum CostKey: String, DescribedKey {
    case total, currency, parts

    package var described: KeyDescription {
        switch self {
        case .total: always(.json(.exact), "The sum.", "Tổng kinh phí.")
        case .currency: always(.nullable(.json(.text)), "The unit.", "Đơn vị tiền.")
        case .parts: always(CostPartKey.list, "What it is made up of.", "Các khoản.")
        }
    }
}

/// The keys of an entry of the cost's `parts`.
package enum CostPartKey: String, DescribedKey {
    case group, additional, count, amount, total

    package var described: KeyDescription {
        switch self {
        case .group: always(.nullable(.json(.text)), "The group.", "Nhóm.")
        case .additional: always(.json(.boolean), "Whether it is on top.", "Có phải khoản cộng thêm không.")
        case .count: always(.json(.count), "How many delegates.", "Số đại biểu.")
        case .amount: always(.json(.exact), "For each of them.", "Mức chi mỗi người.")
        case .total: always(.json(.exact), "For all of them.", "Thành tiền.")
        }
    }
}
