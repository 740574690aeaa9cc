import DelegateSelection
import SelectionStore

/// What the office's command says.
enum OfficeMessage: MessageWords {
    case storeMissing(file: String)
    case noStore(file: String)
    case laterVersion(file: String)
    case unreadable(file: String, cause: String)
    case exists(file: String)
    case unwritable(file: String)
    case fileGone(file: String)
    case unknown(what: String)
    case changedMeanwhile, planUnreadable, onPublishedList, closed
    case nameTaken(name: String)
    case needsUsers
    case needsTLS(host: String)
    case certificateUnreadable(file: String)
    case keyUnreadable(file: String)
    case bothCertificateAndKey, proxyOrCertificate
    case portTaken(port: String)
    case portOutOfRange(port: String)
    case hostUnknown(host: String)
    case keyUnmatched(file: String)
    case certificateNameless(file: String)
    case proxyName(name: String)
    case proxyAddress(address: String)
    case proxyAddressAlone
    case adminName, adminFullName, adminPassword, adminPasswordAgain, passwordsDiffer
    case passwordShort(least: String)
    case passwordLong, passwordGuessable, inputEnded, userNameWrong, fullNameWrong
    case userMade(name: String)
    case verified(lines: String, head: String)
    case brokenChain(line: String)
    case headMissing
    case contentChanged(line: String, what: String, id: String)
    case contentUnlogged(what: String, id: String)
    case damaged(cause: String)
    case imported(name: String, id: String)
    case conferenceNeeded(known: String)
    case noConference(name: String, known: String)

    /// The words of the case, in both languages.
    var words: Words {
        switch self {
        case .storeMissing(let file): Words("\(file): there is no such file", "\(file): không có tệp này")
        case .noStore(let file):
            Words(
                "\(file) is not a store of this program; it was left as it is",
                "\(file) không phải kho dữ liệu của chương trình; tệp được giữ nguyên")
        case .laterVersion(let file):
            Words(
                "\(file) was written by a later version of this program; install that one",
                "\(file) do phiên bản mới hơn của chương trình ghi; hãy cài phiên bản đó")
        case .unreadable(let file, let cause):
            Words("\(file) cannot be read: \(cause)", "không đọc được \(file): \(cause)")
        case .exists(let file):
            Words("\(file) is there already; it was left as it is", "\(file) đã có; được giữ nguyên")
        case .fileGone(let file):
            Words(
                "\(file) was removed or replaced while it was open; nothing was saved",
                "\(file) đã bị xóa hoặc thay bằng tệp khác khi đang mở; chưa lưu gì")
        case .unwritable(let file): Words("\(file) cannot be written", "không ghi được \(file)")
        case .unknown(let what): Words("there is no \(what) in the store", "trong kho không có \(what)")
        case .changedMeanwhile: Words("somebody else changed this meanwhile", "người khác vừa thay đổi nội dung này")
        case .planUnreadable:
            Words(
                "no version of the plan can be read, so it is not known which columns hold personal data",
                "không đọc được bản nào của phương án nên chưa biết cột nào chứa dữ liệu cá nhân")
        case .closed:
            Words(
                "the conference is closed and is not changed; reopen it under Settings on its page",
                "hội nghị đã đóng nên không thay đổi được; hãy mở lại tại mục Thiết lập trên trang")
        case .onPublishedList:
            Words("somebody on the published list is not deleted", "không xóa người có tên trong danh sách đã công bố")
        case .nameTaken(let name): Words("the name \(name) is taken", "tên \(name) đã có người dùng")
        case .needsUsers:
            Words(
                "on an address that others reach, somebody has to be able to sign in first: make an administrator with --create-admin",
                "với địa chỉ mà máy khác vào được, phải có người đăng nhập trước: hãy lập quản trị viên bằng --create-admin"
            )
        case .needsTLS(let host):
            Words(
                "\(host) is reached by others, so connections have to be encrypted: give --certificate and --key, or --behind-proxy NAME where a proxy does that",
                "máy khác vào được \(host) nên kết nối phải được mã hóa: hãy nêu --certificate và --key, hoặc --behind-proxy TÊN nếu có máy chủ trung gian mã hóa"
            )
        case .certificateUnreadable(let file):
            Words("\(file) is no certificate in PEM form", "\(file) không phải chứng thư dạng PEM")
        case .keyUnreadable(let file):
            Words("\(file) is no private key in PEM form", "\(file) không phải khóa riêng dạng PEM")
        case .bothCertificateAndKey:
            Words("--certificate and --key go together", "--certificate và --key phải đi cùng nhau")
        case .proxyOrCertificate:
            Words(
                "--behind-proxy stands in place of --certificate and --key",
                "--behind-proxy thay cho --certificate và --key")
        case .portOutOfRange(let port):
            Words(
                "--port \(port): give a number from 0 to 65535; 0 takes a free one",
                "--port \(port): hãy nêu số từ 0 đến 65535; 0 chọn cổng trống")
        case .hostUnknown(let host):
            Words(
                "--host \(host) is no address of this machine; give one, such as 127.0.0.1 or 0.0.0.0",
                "--host \(host) không phải địa chỉ của máy này; hãy nêu địa chỉ của máy, ví dụ 127.0.0.1 hoặc 0.0.0.0")
        case .keyUnmatched(let file):
            Words(
                "\(file) is not the private key of the certificate; give the two that belong together",
                "\(file) không phải khóa riêng của chứng thư; hãy nêu chứng thư và khóa đi cùng nhau")
        case .certificateNameless(let file):
            Words(
                "\(file) names no host (subjectAltName), so browsers would not take it; have one made for the name that they ask for",
                "\(file) không ghi tên máy chủ (subjectAltName) nên trình duyệt không chấp nhận; hãy lập chứng thư cho tên mà trình duyệt dùng"
            )
        case .proxyName(let name):
            Words(
                "--behind-proxy \(name): give the name that browsers ask for, such as daibieu.example.vn",
                "--behind-proxy \(name): hãy nêu tên mà trình duyệt dùng, ví dụ daibieu.example.vn")
        case .proxyAddress(let address):
            Words(
                "--proxy-address \(address): give an address by number, such as 10.0.0.5",
                "--proxy-address \(address): hãy nêu địa chỉ bằng số, ví dụ 10.0.0.5")
        case .proxyAddressAlone:
            Words(
                "--proxy-address goes with --behind-proxy NAME",
                "--proxy-address phải đi cùng --behind-proxy TÊN")
        case .portTaken(let port):
            Words(
                "port \(port) cannot be listened on: another program has it, or it is not allowed; --port 0 takes a free one",
                "không mở được cổng \(port): chương trình khác đang dùng hoặc không được phép; --port 0 chọn cổng trống"
            )
        case .adminName: Words("User name of the administrator:", "Tên đăng nhập của quản trị viên:")
        case .adminFullName: Words("Full name:", "Họ và tên:")
        case .adminPassword: Words("Password (not shown):", "Mật khẩu (không hiện khi gõ):")
        case .adminPasswordAgain: Words("Password again:", "Gõ lại mật khẩu:")
        case .passwordsDiffer: Words("the two passwords differ", "hai mật khẩu không giống nhau")
        case .passwordShort(let least):
            Words("a password has \(least) characters at least", "mật khẩu phải có ít nhất \(least) ký tự")
        case .passwordLong: Words("a password has 256 bytes at most", "mật khẩu tối đa 256 byte")
        case .passwordGuessable: Words("this password is easily guessed", "mật khẩu này dễ đoán")
        case .userNameWrong:
            Words(
                "a user name has 2 to 40 letters without marks, digits, full stops or hyphens, and is not one that the log gives programs",
                "tên đăng nhập gồm 2 đến 40 chữ không dấu, chữ số, dấu chấm hoặc gạch nối, không trùng tên mà nhật ký dùng cho chương trình"
            )
        case .fullNameWrong:
            Words("a full name has 1 to 100 characters", "họ và tên phải có từ 1 đến 100 ký tự")
        case .inputEnded: Words("nothing was typed; nobody was made", "chưa nhập; không lập tài khoản nào")
        case .userMade(let name): Words("\(name) can sign in now", "\(name) đã có thể đăng nhập")
        case .verified(let lines, let head):
            Words(
                "The log has \(lines) \(lines, "line", "lines"); every one follows from the one before. Head: \(head)",
                "Nhật ký có \(lines) dòng, dòng nào cũng nối đúng dòng trước. Mã cuối: \(head)")
        case .brokenChain(let line):
            Words(
                "line \(line) of the log does not follow from the one before",
                "dòng \(line) của nhật ký không nối đúng dòng trước")
        case .headMissing:
            Words(
                "the hash that was noted is not in the log: lines were cut off, or it is another log",
                "mã đã ghi lại không có trong nhật ký: có dòng bị cắt, hoặc là nhật ký khác")
        case .contentChanged(let line, let what, let id):
            Words(
                "\(what) \(id) is not what line \(line) of the log says was written",
                "\(what) \(id) không đúng với nội dung mà dòng \(line) của nhật ký đã ghi")
        case .contentUnlogged(let what, let id):
            Words("no line of the log tells of \(what) \(id)", "không dòng nào của nhật ký nói đến \(what) \(id)")
        case .damaged(let cause): Words("the file is damaged: \(cause)", "tệp bị hỏng: \(cause)")
        case .imported(let name, let id): Words("Conference \(id): \(name)", "Hội nghị \(id): \(name)")
        case .conferenceNeeded(let known):
            Words(
                "the store has several conferences; say which with --conference: \(known)",
                "kho có nhiều hội nghị; hãy nêu hội nghị bằng --conference: \(known)")
        case .noConference(let name, let known):
            Words("there is no conference \(name); there are: \(known)", "không có hội nghị \(name); hiện có: \(known)")
        }
    }

    /// What a fault of the store is called, and the exit status that it has.
    static func of(_ fault: StoreFault) -> (OfficeMessage, OfficeStatus) {
        switch fault {
        case .missing(let file): (.storeMissing(file: file), .usage)
        case .noStore(let file): (.noStore(file: file), .rejected)
        case .laterVersion(let file): (.laterVersion(file: file), .rejected)
        case .unreadable(let file, let cause): (.unreadable(file: file, cause: cause), .rejected)
        case .exists(let file): (.exists(file: file), .usage)
        case .unwritable(let file): (.unwritable(file: file), .ownFailure)
        case .fileGone(let file): (.fileGone(file: file), .ownFailure)
        case .unknown(let what): (.unknown(what: what), .usage)
        case .changedMeanwhile, .publishedBefore: (.changedMeanwhile, .ownFailure)
        case .taken(let name): (.nameTaken(name: name), .usage)
        case .planUnreadable: (.planUnreadable, .rejected)
        case .onPublishedList: (.onPublishedList, .rejected)
        case .closed: (.closed, .rejected)
        }
    }

    /// What is wrong with a password.
    static func of(_ fault: PasswordFault) -> OfficeMessage {
        switch fault {
        case .short: .passwordShort(least: "\(PasswordHash.shortest)")
        case .long: .passwordLong
        case .guessable: .passwordGuessable
        }
    }
}
