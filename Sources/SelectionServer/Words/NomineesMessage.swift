import DelegateSelection

/// What is said of lists of nominees and their people.
enum NomineesMessage: MessageWords {
    case parts, listTab, filesTab
    case reviewTab(waiting: Int)
    case completenessTab, planNeeded, saved
    case found(count: Int, all: Int)
    case nobody, search, searchHint, show, anyValue
    case page(number: Int, of: Int)
    case previous, next
    case caption, open, showSensitive, hideSensitive, sensitiveLogged, downloadCSV, downloadXLSX, withoutXLSX
    case field(PersonField)
    case upload, files, filesHint, send, noFiles
    case wrongKind(names: String)
    case twice(name: String)
    case partlyReceived(count: Int, refused: Int)
    case noneReceived
    case notes(count: Int)
    case otherUnit(name: String)
    case replacesPool(count: Int)
    case foreignUnit(place: String, unit: String, own: String)
    case takesDelegates(count: String, ids: String)
    case idTaken(place: String, id: String)
    case backToList
    case confirmReplace, received, size, sentBy, office, remove, lists, noLists
    case understood, remarks, noRemarks, confirmRemove, download

    /// The words of the case, in both languages.
    var words: Words {
        switch self {
        case .parts: Words("Parts of this page", "Các mục của trang này")
        case .listTab: Words("List", "Danh sách")
        case .filesTab: Words("Files", "Tệp đã nhận")
        case .reviewTab(let waiting):
            Words("Review (\(String(waiting)) waiting)", "Rà soát (\(String(waiting)) chờ xác nhận)")
        case .completenessTab: Words("Completeness", "Mức độ đầy đủ")
        case .planNeeded:
            Words("A plan is needed before lists can be read.", "Cần có phương án trước khi đọc danh sách.")
        case .saved: Words("Saved, and the lists were read again.", "Đã lưu và tổng hợp lại danh sách.")
        case .found(let count, let all):
            Words(
                "\(String(count)) of \(String(all)) nominees",
                "\(String(count)) trong tổng số \(String(all)) người được giới thiệu")
        case .nobody: Words("Nobody is found.", "Không tìm thấy người nào.")
        case .search: Words("Search", "Tìm kiếm")
        case .searchHint:
            Words(
                "Name, unit, position or award; tone marks may be left out.",
                "Tên, đơn vị, chức vụ hoặc danh hiệu; có thể gõ không dấu.")
        case .show: Words("Show", "Xem")
        case .anyValue: Words("all", "tất cả")
        case .page(let number, let last):
            Words(
                "Page \(String(number)) of \(String(last))",
                "Trang \(String(number)) trên \(String(last))")
        case .previous: Words("Previous page", "Trang trước")
        case .next: Words("Next page", "Trang sau")
        case .caption: Words("Nominees", "Người được giới thiệu")
        case .open: Words("Open", "Mở")
        case .showSensitive: Words("Show sensitive columns", "Hiện các cột nhạy cảm")
        case .hideSensitive: Words("Hide sensitive columns", "Ẩn các cột nhạy cảm")
        case .sensitiveLogged:
            Words(
                "Sensitive data is shown; this was written to the log.",
                "Đang hiển thị dữ liệu nhạy cảm; việc xem đã được ghi vào nhật ký.")
        case .downloadCSV: Words("Download as CSV", "Tải về CSV")
        case .downloadXLSX: Words("Download for Excel", "Tải về Excel")
        case .withoutXLSX:
            Words(
                "This build cannot write Excel files; take the CSV file or the web page.",
                "Bản cài đặt này không ghi được tệp Excel; hãy dùng tệp CSV hoặc trang in.")
        case .field(let field): NomineesMessage.words(field)
        case .upload: Words("Send lists", "Gửi danh sách")
        case .files: Words("Lists of nominees", "Danh sách người được giới thiệu")
        case .filesHint:
            Words(
                "One or many XLSX, ODS or CSV files. A file replaces the one of the same name.",
                "Một hoặc nhiều tệp XLSX, ODS, CSV. Tệp mới thay tệp cùng tên.")
        case .send: Words("Send and read", "Gửi và tổng hợp")
        case .noFiles: Words("No file was chosen.", "Chưa chọn tệp nào.")
        case .wrongKind(let names):
            Words(
                "Lists are XLSX, ODS or CSV files; these are not: \(names).",
                "Danh sách phải là tệp XLSX, ODS hoặc CSV; các tệp sau không đúng: \(names).")
        case .partlyReceived(let count, let refused):
            Words(
                "\(String(count)) files were received; \(String(refused)) were not, for what is listed here.",
                "\(String(count)) tệp đã nhận; \(String(refused)) tệp chưa nhận được, vì các lỗi dưới đây.")
        case .noneReceived:
            Words(
                "No file was received, for what is listed here.", "Chưa nhận được tệp nào, vì các lỗi dưới đây.")
        case .notes(let count):
            Words("Notes on these files: \(String(count))", "Lưu ý khác về các tệp này: \(String(count))")
        case .twice(let name):
            Words(
                "Two of the files are called \(name); give one another name.",
                "Có hai tệp cùng tên \(name); hãy đổi tên một tệp.")
        case .otherUnit(let name):
            Words(
                "A file called \(name) was sent by somebody else; give yours another name.",
                "Tệp \(name) do nơi khác gửi; hãy đặt tên khác cho tệp của đơn vị.")
        case .replacesPool(let count):
            Words(
                "\(String(count)) nominees came with the conference’s folder, not from lists. They stay, unless a list of their unit is sent.",
                "\(String(count)) người được nhập cùng thư mục của hội nghị, không phải từ danh sách gửi lên. Những người này được giữ nguyên, trừ khi đơn vị của họ có danh sách gửi lên."
            )
        case .confirmReplace:
            Words(
                "Take all of them out, and keep the lists alone",
                "Bỏ toàn bộ số người này, chỉ lấy theo danh sách gửi lên")
        case .foreignUnit(let place, let unit, let own):
            Words(
                "\(place): the unit is “\(unit)”, and this list is sent for \(own).",
                "\(place): ghi đơn vị “\(unit)”, trong khi danh sách này gửi cho \(own).")
        case .takesDelegates(let count, let ids):
            Words(
                "\(count) \(count, "person", "people") on the published list would be gone: \(ids). Keep them in the list; put a withdrawal on record for whoever cannot come.",
                "\(count) người có tên trong danh sách đã công bố sẽ bị bỏ ra: \(ids). Hãy giữ những người này trong danh sách gửi lên; ai không dự được thì ghi nhận ở mục Thay thế."
            )
        case .idTaken(let place, let id):
            Words(
                "\(place): the id \(id) belongs to somebody of another unit; leave it blank or correct it.",
                "\(place): mã \(id) đã là của người thuộc đơn vị khác; hãy để trống hoặc sửa lại.")
        case .backToList: Words("Back to the list", "Về danh sách")
        case .received: Words("Received", "Nhận lúc")
        case .size: Words("Bytes", "Số byte")
        case .sentBy: Words("Sent by", "Nơi gửi")
        case .office: Words("the office", "Phòng Nội vụ")
        case .remove: Words("Take out", "Bỏ tệp")
        case .lists: Words("Lists received", "Danh sách đã nhận")
        case .noLists: Words("No list has been received yet.", "Chưa nhận được danh sách nào.")
        case .understood: Words("What was read", "Kết quả đọc")
        case .remarks: Words("To be looked at", "Cần xem lại")
        case .noRemarks: Words("There is nothing to remark.", "Không có lưu ý nào.")
        case .confirmRemove:
            Words("Take this list and its people out?", "Bỏ danh sách này cùng những người trong đó?")
        case .download: Words("Download", "Tải về")
        }
    }

    private static func words(_ field: PersonField) -> Words {
        switch field {
        case .id: Words("Id", "Mã")
        case .name: Words("Name", "Họ và tên")
        case .unit: Words("Unit", "Đơn vị")
        case .position: Words("Position", "Chức vụ")
        case .class: Words("Class", "Thành phần")
        case .gender: Words("Gender", "Giới tính")
        case .award: Words("Award", "Danh hiệu")
        case .kind: Words("Individual or collective", "Cá nhân/tập thể")
        case .sector: Words("Economic sector", "Thành phần kinh tế")
        default: Words("\(field.rawValue)", "\(field.headings[0])")
        }
    }
}

/// What is said of the review, of what is missing, and of one person.
enum NomineeReviewMessage: MessageWords {
    case waiting(count: Int)
    case nothingWaits, keys, question
    case certain(count: Int)
    case answered(count: Int)
    case place, column, before, after, reason, answer, yes, no, open, save, wholeRow
    case alike(reason: String, count: Int)
    case allYes, allNo, takeBack
    case cutOff(shown: Int)
    case completeness, least, nominees, state, enough, noSeats
    case tooFew(missing: Int)
    case gaps(count: Int)
    case noUnit, notes, notesPage, notesBook
    case noteMissing, personTitle, cells, heading, value, source, sourceUnknown, changes, correct, correctHint
    case newValue, reasonHint, delete, deleteTitle
    case deleteWords(id: String)
    case deleteAgree, back, wrongColumn
    case agreedBefore(place: String, after: String)
    case refusedBefore(place: String)
    case answeredBeforeTitle
    case linesGone(count: Int)
    case saveCorrection, readNote, chooseColumn, choose, leaveBlank, otherValues, notChosen
    case bothRows, firstRow, secondRow, differs, differsHint, sameQuestion
    case asNow(value: String)
    case notKnown(value: String)

    /// The words of the case, in both languages.
    var words: Words {
        switch self {
        case .waiting(let count):
            Words("\(String(count)) changes wait for an answer", "\(String(count)) thay đổi chờ xác nhận")
        case .nothingWaits: Words("Nothing waits for an answer.", "Không còn nội dung nào chờ xác nhận.")
        case .keys:
            Words(
                "Keys: J and K or the arrows go from one to the next, Y agrees, N refuses, U leaves it open; Save at the end.",
                "Phím tắt: J, K hoặc mũi tên để chuyển dòng; Y đồng ý, N không đồng ý, U để lại sau; cuối cùng bấm Lưu."
            )
        case .question: Words("Change", "Thay đổi")
        case .certain(let count):
            Words("Done without a question: \(String(count))", "Đã sửa, không cần hỏi: \(String(count))")
        case .answered(let count): Words("Answered: \(String(count))", "Đã trả lời: \(String(count))")
        case .place: Words("Place", "Vị trí")
        case .column: Words("Column", "Cột")
        case .before: Words("Before", "Trước")
        case .after: Words("After", "Sau")
        case .reason: Words("Reason", "Lý do")
        case .answer: Words("Answer", "Trả lời")
        case .yes: Words("Yes", "Có")
        case .no: Words("No", "Không")
        case .open: Words("Later", "Để sau")
        case .save: Words("Save the answers", "Lưu trả lời")
        case .wholeRow: Words("the whole row", "cả dòng")
        case .alike(let reason, let count):
            Words("All “\(reason)”: \(String(count))", "Tất cả “\(reason)”: \(String(count))")
        case .allYes: Words("Agree to all", "Đồng ý tất cả")
        case .allNo: Words("Refuse all", "Từ chối tất cả")
        case .takeBack: Words("Take back", "Rút lại")
        case .cutOff(let shown):
            Words("The first \(String(shown)) are shown.", "Chỉ hiển thị \(String(shown)) dòng đầu.")
        case .completeness: Words("Completeness per unit", "Mức độ đầy đủ theo đơn vị")
        case .least: Words("Seats", "Chỉ tiêu")
        case .nominees: Words("Nominees", "Số người")
        case .state: Words("State", "Tình trạng")
        case .noSeats:
            Words("The plan has no seats of units yet.", "Phương án chưa có chỉ tiêu của từng đơn vị.")
        case .enough: Words("complete", "đầy đủ")
        case .tooFew(let missing):
            Words("\(String(missing)) nominees too few", "thiếu \(String(missing)) người")
        case .gaps(let count):
            Words("\(String(count)) people with blanks", "\(String(count)) người thiếu thông tin")
        case .noUnit: Words("(no unit)", "(chưa rõ đơn vị)")
        case .notes: Words("Notes to units", "Công văn nhắc đơn vị")
        case .notesPage: Words("All notes as one page", "Tất cả trong một trang")
        case .notesBook: Words("All notes for Excel", "Tất cả, tệp Excel")
        case .noteMissing: Words("This unit lacks nothing.", "Đơn vị này không thiếu thông tin.")
        case .personTitle: Words("Nominee", "Người được giới thiệu")
        case .cells: Words("What is known", "Thông tin")
        case .heading: Words("Column", "Mục")
        case .value: Words("Value", "Nội dung")
        case .source: Words("Read from", "Đọc từ")
        case .sourceUnknown: Words("the conference’s folder", "thư mục của hội nghị")
        case .changes: Words("Changed by the review", "Thay đổi khi rà soát")
        case .correct: Words("Correct on request", "Đính chính theo yêu cầu")
        case .correctHint:
            Words(
                "The correction stays when lists are read again.",
                "Nội dung đính chính được giữ khi tổng hợp lại danh sách.")
        case .newValue: Words("New value", "Giá trị mới")
        case .reasonHint:
            Words("The log notes the column, not the value.", "Nhật ký chỉ ghi tên cột, không ghi giá trị.")
        case .delete: Words("Delete on request", "Xóa theo yêu cầu")
        case .deleteTitle: Words("Delete this person’s data?", "Xóa dữ liệu của người này?")
        case .deleteWords(let id):
            Words(
                "Everything kept of \(id) goes: the row, the list that it was read from, and what selections were made from. This cannot be undone.",
                "Mọi dữ liệu về \(id) sẽ bị xóa: dòng trong danh sách, tệp đã gửi và dữ liệu của các lần lựa chọn. Không thể hoàn tác."
            )
        case .answeredBeforeTitle:
            Words(
                "Somebody answered these before you, and otherwise. Their answers stay; take one back to answer anew. Your other answers are saved.",
                "Những mục sau đã có người trả lời trước và khác với bạn. Trả lời trước được giữ nguyên; muốn đổi thì bấm Rút lại rồi trả lời lại. Các trả lời khác của bạn đã được lưu."
            )
        case .agreedBefore(let place, let after):
            Words("\(place): yes, “\(after)”", "\(place): có, “\(after)”")
        case .refusedBefore(let place): Words("\(place): no", "\(place): không")
        case .linesGone(let count):
            Words(
                "\(String(count)) answers were not saved: the lists were changed meanwhile, and what they are about is not there any more.",
                "\(String(count)) trả lời chưa được lưu: danh sách vừa thay đổi nên nội dung được hỏi không còn.")
        case .bothRows: Words("Both rows", "Hai dòng")
        case .firstRow: Words("First time", "Dòng trước")
        case .secondRow: Words("Again", "Dòng này")
        case .differs: Words("differs", "khác nhau")
        case .differsHint:
            Words("≠ marks what the two rows have otherwise.", "Dấu ≠ là chỗ hai dòng ghi khác nhau.")
        case .sameQuestion:
            Words(
                "Is this one person? Yes keeps the first row, completed by the other; No keeps both.",
                "Có phải cùng một người không? Có: giữ dòng trước, bổ sung từ dòng này. Không: giữ cả hai.")
        case .chooseColumn: Words("Choose the column", "Chọn cột")
        case .choose: Words("– choose –", "– chọn –")
        case .leaveBlank: Words("(blank)", "(để trống)")
        case .otherValues:
            Words("A value that is missing here is added in", "Giá trị chưa có ở đây thì bổ sung trong mục")
        case .notChosen: Words("Choose a value.", "Hãy chọn một giá trị.")
        case .asNow(let value): Words("\(value) (as now)", "\(value) (hiện nay)")
        case .notKnown(let value):
            Words(
                "“\(value)” is none of the values of this column; choose one of the list.",
                "“\(value)” không phải giá trị của cột này; hãy chọn trong danh sách.")
        case .saveCorrection: Words("Save the correction", "Lưu đính chính")
        case .readNote: Words("Read the note", "Xem công văn")
        case .deleteAgree: Words("Delete for good", "Xóa vĩnh viễn")
        case .back: Words("Back", "Quay lại")
        case .wrongColumn:
            Words(
                "There is no such column, or it is not corrected here.", "Không có cột này hoặc không đính chính ở đây."
            )
        }
    }
}
