import DocumentSchema

/// The keys of `solver`.
package enum SolverKey: String, DescribedKey {
    case name, version, fallbackReason, confirmedBy

    package var described: KeyDescription {
        switch self {
        case .name: always(.json(.text), "glpk, builtin, greedy or counting.", "glpk, builtin, greedy hoặc counting.")
        case .version: always(.json(.text), "The solver’s version.", "Phiên bản bộ giải.")
        case .fallbackReason:
            always(.nullable(.json(.text)), "Why another one was used.", "Lý do phải dùng bộ giải khác.")
        case .confirmedBy: sometimes(.json(.text), "Who found the same.", "Bộ giải khác cho cùng kết quả.")
        }
    }
}

/// The keys of `timing`.
package enum TimingKey: String, DescribedKey {
    case read, reduce, solve, explain, total

    package var described: KeyDescription {
        switch self {
        case .read: always(.json(.number), "Reading.", "Đọc tệp.")
        case .reduce: always(.json(.number), "Making the problem smaller.", "Rút gọn bài toán.")
        case .solve: always(.json(.number), "Searching.", "Tìm kiếm.")
        case .explain: sometimes(.json(.number), "Explaining.", "Giải thích.")
        case .total: always(.json(.number), "Everything.", "Tổng cộng.")
        }
    }
}

/// The keys of `core`: who could still matter at the end.
package enum CoreKey: String, DescribedKey {
    case types, nominees

    package var described: KeyDescription {
        switch self {
        case .types: sometimes(.json(.count), "Kinds of nominees.", "Số loại người.")
        case .nominees: always(.json(.count), "Nominees.", "Số người.")
        }
    }
}

/// The keys of `work`.
package enum WorkKey: String, DescribedKey {
    case scans
    // As files have it from the beginning.
    case restrictedProblems = "kernels"
    case nodes, pivots

    package var described: KeyDescription {
        switch self {
        case .scans: always(.json(.count), "Passes over the nominees.", "Số lượt duyệt.")
        case .restrictedProblems: always(.json(.count), "Smaller problems.", "Số bài toán rút gọn.")
        case .nodes: always(.json(.count), "Nodes of trees.", "Số nút.")
        case .pivots: always(.json(.count), "Steps of the simplex method.", "Số bước đơn hình.")
        }
    }
}
