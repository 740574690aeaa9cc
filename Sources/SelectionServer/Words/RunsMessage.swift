import DelegateSelection
import SelectionStore

/// What pages of runs say.
enum RunsMessage: MessageWords {
    case title, start, startHint, byPlan, choice, noRuns, runs, number, question, author, queued, stateHeading, seats,
        merit, published
    case run(String)
    /// What a file of a run is called.
    case fileTitle(String)
    case byVersion(String)
    case olderPlan(run: String, now: String)
    case standing(delegates: String, kept: String, targets: String)
    case standingWithoutTargets(delegates: String)
    case missed(target: String, count: String, wanted: String)
    case missedAbove(target: String, count: String, allowed: String)
    case place(String)
    case unanswered(String)
    case state(StoredRun.State)
    case status(Outcome.Status)
    case replacing(String)
    case seconds(String)
    case targets(String)
    case construction
    case best(String)
    case bound(String)
    case cancel, cancelQuestion, waits, cancelled
    case rejected, failed, changedSince, delegatesForgotten, publish, publishQuestion
    case publishedAt(String)
    case publishInPlace(String)
    /// A selection within a sentence, and one whose list is published.
    case selection(String)
    case publishedSelection(String)
    /// What was changed after such a selection.
    case planChanged(String)
    case listsChanged(String)
    case planAndListsChanged(String)
    case publishedBefore(when: String, by: String?)
    case notProven
    case list
    case found(String)
    case search, searchHint, show, selectedOnly, othersOnly, everyone, any, group, filter, id, name, isSelected
    case yes, no
    case page(String, String)
    case verify, certificate, noCertificate, selectionFile, spreadsheet, webPage, documents, backToRun
    case comments, comment, commentText, commentNeeded, noComments, scenarioUnknown, notPublishable, files
    case conflicts, supply, again, toPlan, toScenarios, toWithdrawals, toReplacement, proofMeans
    case proofFile(String)

    /// The words of the case, in both languages.
    var words: Words {
        switch self {
        case .fileTitle(let run): Words("result of selection \(run)", "kết quả lựa chọn số \(run)")
        case .run(let run): Words("Selection no. \(run)", "Lựa chọn số \(run)")
        case .byVersion(let version): Words("the plan, version \(version)", "phương án, phiên bản \(version)")
        case .olderPlan(let run, let now):
            Words(
                "The plan has version \(now) by now; this list is by version \(run).",
                "Phương án nay đã có phiên bản \(now); danh sách này theo phiên bản \(run).")
        case .standing(let delegates, let kept, let targets):
            Words(
                "\(delegates) delegates. Everything required is kept, and \(kept) of \(targets) targets are met.",
                "\(delegates) đại biểu. Giữ đúng mọi quy định bắt buộc; đạt \(kept)/\(targets) chỉ tiêu.")
        case .standingWithoutTargets(let delegates):
            Words(
                "\(delegates) delegates. Everything required is kept.",
                "\(delegates) đại biểu. Giữ đúng mọi quy định bắt buộc.")
        case .missed(let target, let count, let wanted):
            Words("\(target): \(count), at least \(wanted) wanted", "\(target): \(count), cần ít nhất \(wanted)")
        case .missedAbove(let target, let count, let allowed):
            Words(
                "\(target): \(count), at most \(allowed) wanted", "\(target): \(count), chỉ nên nhiều nhất \(allowed)")
        case .place(let place): Words("In the queue: place \(place)", "Đang chờ, thứ tự \(place)")
        case .state(let state): RunsMessage.words(state)
        case .status(let status): RunsMessage.words(status)
        case .replacing(let run): Words("replaces delegates of no. \(run)", "thay thế đại biểu của lựa chọn số \(run)")
        case .seconds(let seconds): Words("\(seconds) s", "\(seconds) giây")
        case .targets(let priority): Words("targets of priority \(priority)", "chỉ tiêu ưu tiên \(priority)")
        case .construction: Words("looking for a first selection", "tìm cách chọn đầu tiên")
        case .best(let value): Words("best so far: \(value)", "tốt nhất đến nay: \(value)")
        case .bound(let value): Words("cannot exceed: \(value)", "không thể vượt quá: \(value)")
        case .selection(let run): Words("selection no. \(run)", "lựa chọn số \(run)")
        case .publishedSelection(let run):
            Words("selection no. \(run) (whose list is published)", "lựa chọn số \(run) (đã công bố danh sách)")
        case .planChanged(let run):
            Words("The plan was changed after \(run).", "Phương án đã thay đổi sau \(run).")
        case .listsChanged(let run):
            Words(
                "The lists of nominees were changed after \(run).",
                "Danh sách người được giới thiệu đã thay đổi sau \(run).")
        case .planAndListsChanged(let run):
            Words(
                "The plan and the lists of nominees were changed after \(run).",
                "Phương án và danh sách người được giới thiệu đã thay đổi sau \(run).")
        case .publishedBefore(let when, nil):
            Words(
                "This list was published already (\(when)), and it is the one that holds. Nothing was changed.",
                "Danh sách này đã được công bố (\(when)) và đang có hiệu lực. Không có gì thay đổi.")
        case .publishedBefore(let when, let by?):
            Words(
                "This list was published already (\(when)); since then the list of selection \(by) has taken its place. A list is published once: start a new selection, and publish that.",
                "Danh sách này đã được công bố (\(when)); sau đó danh sách của lựa chọn số \(by) đã thay thế. Mỗi danh sách chỉ công bố một lần: hãy thực hiện lựa chọn mới rồi công bố kết quả đó."
            )
        case .publishInPlace(let run):
            Words(
                "It stands in the place of the list of selection no. \(run), which is published now.",
                "Danh sách này thay cho danh sách của lựa chọn số \(run) đang được công bố.")
        case .publishedAt(let time): Words("Published: \(time)", "Đã công bố: \(time)")
        case .proofFile(let size): Words("Download the proof (\(size) KB)", "Tải tệp chứng minh (\(size) KB)")
        case .found(let count): Words("Found: \(count)", "Tìm thấy: \(count) người")
        case .page(let page, let all): Words("Page \(page) of \(all)", "Trang \(page)/\(all)")
        default: action
        }
    }

    private var action: Words {
        switch self {
        case .title: Words("Selection", "Lựa chọn")
        case .start: Words("Select delegates", "Lựa chọn đại biểu")
        case .unanswered(let count):
            Words(
                "\(count) changes of the lists still wait for an answer",
                "Danh sách còn \(count) thay đổi chưa xác nhận")
        case .startHint:
            Words(
                "The plan and the nominees are taken as they are now; later changes do not touch this run.",
                "Phương án và danh sách được lấy theo hiện trạng; thay đổi về sau không ảnh hưởng đến lần lựa chọn này."
            )
        case .byPlan: Words("the plan as it is", "phương án hiện hành")
        case .choice: Words("By", "Theo")
        case .noRuns: Words("Nothing has been selected yet.", "Chưa có lần lựa chọn nào.")
        case .runs: Words("Runs", "Các lần lựa chọn")
        case .cancel: Words("Cancel", "Hủy")
        case .cancelQuestion: Words("End this run?", "Dừng lần lựa chọn này?")
        case .waits: Words("The search is about to begin.", "Sắp bắt đầu tìm kiếm.")
        case .cancelled:
            Words("This run was cancelled before a selection was found.", "Đã hủy trước khi tìm được cách chọn nào.")
        case .rejected:
            Words(
                "Nothing was selected: the plan or the nominees cannot be used. Every problem is listed below.",
                "Chưa lựa chọn được: phương án hoặc danh sách chưa dùng được. Mọi lỗi được liệt kê dưới đây.")
        case .failed:
            Words(
                "The program failed at this run. Start it again; if it happens again, tell whoever looks after the server.",
                "Chương trình gặp lỗi. Hãy chạy lại; nếu lặp lại, hãy báo người quản trị máy chủ.")
        case .changedSince:
            Words(
                "The files of this run can no longer be read as they were, for example since data was blanked. The counts remain.",
                "Không còn đọc được các tệp như khi lựa chọn, ví dụ do dữ liệu đã được xóa. Các số liệu tổng hợp vẫn còn."
            )
        case .delegatesForgotten:
            Words(
                "Data of somebody on this list was deleted on request, so the list cannot be recounted any more. What was issued stays as it is under Documents.",
                "Dữ liệu của người có tên trong danh sách này đã được xóa theo yêu cầu nên không kiểm đếm lại được nữa. Văn bản đã ban hành vẫn giữ nguyên ở mục Văn bản."
            )
        case .notPublishable:
            Words("This run has no list that could be published.", "Lần lựa chọn này không có danh sách để công bố.")
        case .scenarioUnknown: Words("There is no such scenario.", "Không có kịch bản này.")
        case .noCertificate:
            Words("There is no proof that could be written down.", "Không có chứng minh để ghi ra.")
        case .notProven:
            Words(
                "It is not proven that this is the best selection. You can publish it all the same.",
                "Chưa chứng minh được đây là cách chọn tốt nhất. Vẫn có thể công bố.")
        default: short
        }
    }

    private var short: Words {
        switch self {
        case .number: Words("No.", "Số")
        case .question: Words("Asked", "Nội dung")
        case .author: Words("By", "Người thực hiện")
        case .queued: Words("Queued", "Thời điểm")
        case .stateHeading: Words("State", "Trạng thái")
        case .seats: Words("Delegates", "Số đại biểu")
        case .merit: Words("Points", "Tổng điểm")
        case .published: Words("Published", "Công bố")
        case .publish: Words("Publish this list", "Công bố danh sách")
        case .publishQuestion:
            Words(
                "Publish this list? It goes into the log and cannot be taken back.",
                "Công bố danh sách này? Việc này được ghi nhật ký và không thể rút lại.")
        case .list: Words("People", "Danh sách")
        case .search: Words("Search", "Tìm")
        case .searchHint: Words("Tone marks do not matter.", "Không cần gõ dấu.")
        case .show: Words("Show", "Hiển thị")
        case .selectedOnly: Words("delegates", "đại biểu được chọn")
        case .othersOnly: Words("not selected", "người không được chọn")
        case .everyone: Words("everyone", "tất cả")
        case .any: Words("any", "tất cả")
        case .group: Words("Group", "Nhóm")
        case .filter: Words("Filter", "Lọc")
        case .id: Words("Id", "Mã")
        case .name: Words("Name", "Họ và tên")
        case .isSelected: Words("Selected", "Được chọn")
        case .yes: Words("yes", "có")
        case .no: Words("no", "không")
        case .verify: Words("Recount", "Kiểm đếm lại")
        case .certificate: Words("Whole proof", "Toàn bộ chứng minh")
        case .conflicts:
            Words("Which rules collide, and the ways out", "Các quy định không thể cùng thực hiện và cách gỡ")
        case .supply: Words("Who would have to be nominated", "Cần giới thiệu thêm những ai")
        case .again: Words("Select again", "Lựa chọn lại")
        case .toPlan: Words("Change the plan", "Sửa phương án")
        case .toScenarios: Words("Try a scenario", "Thử một kịch bản")
        case .toWithdrawals: Words("Back to the withdrawals", "Về trang thay thế")
        case .toReplacement: Words("Publish it as a replacement", "Công bố ở trang thay thế")
        case .proofMeans:
            Words(
                "Every step of the proof, which somebody else can follow without this program’s search.",
                "Từng bước của chứng minh; người khác có thể kiểm tra lại mà không cần phần tìm kiếm của chương trình."
            )
        case .selectionFile: Words("Selection file (JSON)", "Tệp lựa chọn (JSON)")
        case .spreadsheet: Words("Spreadsheet (XLSX)", "Bảng tính (XLSX)")
        case .webPage: Words("Web page (HTML)", "Trang web (HTML)")
        case .documents: Words("Documents", "Văn bản")
        case .backToRun: Words("Back to the result", "Về kết quả")
        case .comments: Words("Comments", "Ý kiến")
        case .comment: Words("Send the comment", "Gửi ý kiến")
        case .commentText: Words("Your comment", "Ý kiến của bạn")
        case .commentNeeded:
            Words("A comment has 1 to 4,000 characters.", "Ý kiến cần có từ 1 đến 4.000 ký tự.")
        case .noComments: Words("There are no comments.", "Chưa có ý kiến.")
        case .files: Words("Verification and files", "Kiểm chứng và tệp")
        default: Words("", "")
        }
    }

    private static func words(_ state: StoredRun.State) -> Words {
        switch state {
        case .queued: Words("waits", "đang chờ")
        case .running: Words("under way", "đang chạy")
        case .done: Words("done", "đã xong")
        case .cancelled: Words("cancelled", "đã hủy")
        case .failed: Words("failed", "không thực hiện được")
        }
    }

    private static func words(_ status: Outcome.Status) -> Words {
        switch status {
        case .optimal: Words("the best, proven", "tốt nhất, đã chứng minh")
        case .feasible: Words("found, not proven the best", "đã có, chưa chứng minh là tốt nhất")
        case .infeasible: Words("the plan cannot be kept", "phương án không thể thực hiện")
        case .unknown: Words("nothing found in the time", "chưa tìm được trong thời gian cho phép")
        }
    }
}
