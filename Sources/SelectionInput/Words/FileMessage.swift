import Wording

/// The messages about input files as a whole: what is wrong with them, which are not taken, what the operating system answers.
package enum FileMessage: MessageWords {
    // What is wrong with an input file as a whole.
    case emptyFile
    case notUTF8
    case fileMissing
    case fileUnreadable
    case notUTF8ButUTF16
    case spreadsheetFile
    case webPage
    case noRecord
    case pdfFile
    case pictureFile
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
    case systemNameTooLong
    case systemOther(number: String)

    // Devices, pipes, files outside the plan's folder, and files for which there is no room.
    case notRegular
    case pipeForPool
    case pipeTooLong(megabytes: String)
    case outsideFolder
    case allowOutside
    case needsAddresses(nominees: String, needed: String, available: String)
    case raiseAddresses
    case noMemory

    package var words: Words {
        switch self {
        case .emptyFile:
            Words(
                "the file is empty",
                "tệp rỗng"
            )
        case .notUTF8:
            Words(
                "the text is not UTF-8",
                "văn bản không phải là UTF-8"
            )
        case .fileMissing:
            Words(
                "there is no such file",
                "không có tệp này"
            )
        case .fileUnreadable:
            Words(
                "the file cannot be read",
                "không đọc được tệp"
            )
        case .notUTF8ButUTF16:
            Words(
                "the text is UTF-16, not UTF-8",
                "văn bản là UTF-16, không phải UTF-8"
            )
        case .spreadsheetFile:
            Words(
                "this is a spreadsheet (.xlsx or .xls); such a file is text",
                "đây là bảng tính (.xlsx hoặc .xls); tệp này phải là văn bản"
            )
        case .webPage:
            Words(
                "the file is a web page or XML, though it may be called a spreadsheet",
                "tệp là trang web hoặc XML, dù có thể mang đuôi bảng tính"
            )
        case .noRecord:
            Words(
                "the file is no record of people who were forgotten", "tệp không phải biên bản xóa dữ liệu cá nhân"
            )
        case .pdfFile: Words("the file is a PDF document", "đây là tệp PDF")
        case .pictureFile: Words("the file is a picture", "đây là tệp ảnh")
        case .nulByte:
            Words(
                "there is a NUL byte in the text",
                "trong văn bản có byte NUL"
            )
        case .saveAsCSV:
            Words(
                "save the file as “CSV UTF-8”",
                "hãy lưu tệp dưới dạng “CSV UTF-8”"
            )
        case .saveAsUTF8:
            Words(
                "save the file as UTF-8",
                "hãy lưu tệp dưới dạng UTF-8"
            )
        case .systemMissing:
            Words(
                "there is no such file or folder",
                "không có tệp hoặc thư mục này"
            )
        case .systemNotFolder:
            Words(
                "a part of the path is not a folder",
                "một phần của đường dẫn không phải là thư mục"
            )
        case .systemFolder:
            Words(
                "it is a folder, not a file",
                "đây là thư mục, không phải tệp"
            )
        case .systemExists:
            Words(
                "something of that name is there already",
                "đã có sẵn một mục trùng tên"
            )
        case .systemForbidden:
            Words(
                "access is not allowed",
                "không có quyền truy cập"
            )
        case .systemFull:
            Words(
                "there is no space left",
                "không còn dung lượng trống"
            )
        case .systemReadOnly:
            Words(
                "nothing may be changed there, it is read-only",
                "nơi đó chỉ cho đọc, không ghi được"
            )
        case .systemNameTooLong: Words("the name is too long; use a shorter one", "tên quá dài; hãy dùng tên ngắn hơn")
        case .systemOther(let number):
            Words(
                "error \(number) of the operating system",
                "lỗi \(number) của hệ điều hành"
            )
        case .notRegular: Words("this is not a regular file", "đây không phải là tệp thông thường")
        case .pipeForPool:
            Words(
                "only the nominees may come from a pipe or from standard input (-)",
                "chỉ danh sách người được giới thiệu mới được đọc từ đường ống hoặc đầu vào chuẩn (-)"
            )
        case .pipeTooLong(let megabytes):
            Words(
                "what comes through the pipe is more than \(megabytes) MB, for which there is room",
                "dữ liệu qua đường ống vượt quá \(megabytes) MB còn chỗ chứa"
            )
        case .outsideFolder:
            Words("the file is outside the plan’s folder", "tệp nằm ngoài thư mục của phương án")
        case .allowOutside:
            Words("if you trust the plan, add --allow-outside", "nếu tin phương án này, hãy thêm --allow-outside")
        case .needsAddresses(let nominees, let needed, let available):
            Words(
                "about \(nominees) \(nominees, "nominee needs", "nominees need") about \(needed) MB of address space; \(available) MB may be used",
                "khoảng \(nominees) người được giới thiệu cần chừng \(needed) MB không gian địa chỉ; chỉ được dùng \(available) MB"
            )
        case .noMemory: Words("there is not enough memory for it", "không đủ bộ nhớ")
        case .raiseAddresses: Words("raise the limit (ulimit -v)", "hãy nâng giới hạn (ulimit -v)")
        }
    }
}

extension Message {
    /// The message of this area.
    package init(_ content: FileMessage) { self.init(content as any MessageWords) }
}

extension FileMessage {
    /// Without options of the command.
    package var wordsOnPage: Words {
        switch self {
        case .allowOutside:
            Words(
                "name a file of this conference",
                "hãy ghi tên tệp thuộc hội nghị này")
        default: words
        }
    }
}
