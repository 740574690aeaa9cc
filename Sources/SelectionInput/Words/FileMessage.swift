import Wording

/// The messages about input files as a whole: what is wrong with them, which are not taken, what the operating system answers.
package enum FileMessage: String, CaseIterable, MessageWords {
    // What is wrong with an input file as a whole.
    case emptyFile
    case notUTF8
    case fileMissing
    case fileUnreadable
    case notUTF8ButUTF16
    case spreadsheetFile
    case nulByte
    case saveAsCSV
    case saveAsUTF8

    // What the operating system answers.
    case systemMissing
    case systemNotFolder
    case systemFolder
    case systemExists
    case systemForbidden
    case systemFull
    case systemReadOnly
    case systemOther

    // Devices, pipes, files outside the plan's folder, and files for which there is no room.
    case notRegular, pipeForPool, pipeTooLong, outsideFolder, allowOutside, needsAddresses, raiseAddresses, noMemory

    package func words(in language: Language) -> String {
        let (english, vietnamese) = pair
        return language == .english ? english : vietnamese
    }

    private var pair: (english: String, vietnamese: String) {
        switch self {
        case .emptyFile:
            (
                "the file is empty",
                "tệp rỗng"
            )
        case .notUTF8:
            (
                "the text is not UTF-8",
                "văn bản không phải là UTF-8"
            )
        case .fileMissing:
            (
                "there is no such file",
                "không có tệp này"
            )
        case .fileUnreadable:
            (
                "the file cannot be read",
                "không đọc được tệp"
            )
        case .notUTF8ButUTF16:
            (
                "the text is UTF-16, not UTF-8",
                "văn bản là UTF-16, không phải UTF-8"
            )
        case .spreadsheetFile:
            (
                "this is a spreadsheet (.xlsx or .xls), which cannot be read yet",
                "đây là bảng tính (.xlsx hoặc .xls), hiện chưa đọc được"
            )
        case .nulByte:
            (
                "there is a NUL byte in the text",
                "trong văn bản có byte NUL"
            )
        case .saveAsCSV:
            (
                "save the file as “CSV UTF-8”",
                "hãy lưu tệp dưới dạng “CSV UTF-8”"
            )
        case .saveAsUTF8:
            (
                "save the file as UTF-8",
                "hãy lưu tệp dưới dạng UTF-8"
            )
        case .systemMissing:
            (
                "there is no such file or folder",
                "không có tệp hoặc thư mục này"
            )
        case .systemNotFolder:
            (
                "a part of the path is not a folder",
                "một phần của đường dẫn không phải là thư mục"
            )
        case .systemFolder:
            (
                "it is a folder, not a file",
                "đây là thư mục, không phải tệp"
            )
        case .systemExists:
            (
                "something of that name is there already",
                "đã có sẵn một mục trùng tên"
            )
        case .systemForbidden:
            (
                "access is not allowed",
                "không có quyền truy cập"
            )
        case .systemFull:
            (
                "there is no space left",
                "không còn dung lượng trống"
            )
        case .systemReadOnly:
            (
                "nothing may be changed there, it is read-only",
                "nơi đó chỉ cho đọc, không ghi được"
            )
        case .systemOther:
            (
                "error {0} of the operating system",
                "lỗi {0} của hệ điều hành"
            )
        case .notRegular: ("this is not a regular file", "đây không phải là tệp thông thường")
        case .pipeForPool:
            (
                "only the nominees may come from a pipe or from standard input (-)",
                "chỉ danh sách người được giới thiệu mới được đọc từ đường ống hoặc đầu vào chuẩn (-)"
            )
        case .pipeTooLong:
            (
                "what comes through the pipe is more than {0} MB, for which there is room",
                "dữ liệu qua đường ống vượt quá {0} MB còn chỗ chứa"
            )
        case .outsideFolder:
            ("the file is outside the plan’s folder", "tệp nằm ngoài thư mục của kế hoạch")
        case .allowOutside:
            ("if you trust the plan, add --allow-outside", "nếu tin kế hoạch này, hãy thêm --allow-outside")
        case .needsAddresses:
            (
                "about {0} {0|nominee needs|nominees need} about {1} MB of address space; {2} MB may be used",
                "khoảng {0} người được giới thiệu cần chừng {1} MB không gian địa chỉ; chỉ được dùng {2} MB"
            )
        case .noMemory: ("there is not enough memory for it", "không đủ bộ nhớ")
        case .raiseAddresses: ("raise the limit (ulimit -v)", "hãy nâng giới hạn (ulimit -v)")
        }
    }
}

extension Message {
    /// The message `code` with `parameters`.
    package init(_ code: FileMessage, _ parameters: String...) { self.init(code, parameters: parameters) }
}
