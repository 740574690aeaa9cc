import DocumentSchema

/// The keys of `inputs`: the files that were read.
package enum InputsKey: String, DescribedKey {
    case pool, plan, scenario, quotas, from

    package var described: KeyDescription {
        switch self {
        case .pool: always(PoolFileKey.form, "The nominees.", "Danh sách giới thiệu.")
        case .plan: always(FileKey.form, "The plan.", "Phương án.")
        case .scenario: always(.nullable(FileKey.form), "The scenario.", "Kịch bản.")
        case .quotas: always(FileKey.list, "The quota files.", "Các tệp phân bổ.")
        case .from: sometimes(FileKey.form, "The list that was selected from.", "Danh sách dùng để chọn tiếp.")
        }
    }
}

/// The keys of a file.
package enum FileKey: String, DescribedKey {
    case file, sha256

    package var described: KeyDescription {
        switch self {
        case .file: always(.json(.text), "The name.", "Tên tệp.")
        case .sha256: always(.json(.text), "The SHA-256 of the bytes.", "Mã băm SHA-256.")
        }
    }
}

/// The keys of the nominees' file: those of a file, and one more.
package enum PoolFileKey: String, DescribedKey {
    case file, sha256, nominees

    package var described: KeyDescription {
        switch self {
        case .file: FileKey.file.described
        case .sha256: FileKey.sha256.described
        case .nominees: always(.json(.count), "How many nominees.", "Số người được giới thiệu.")
        }
    }
}
