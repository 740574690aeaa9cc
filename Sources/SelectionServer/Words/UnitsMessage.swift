import DelegateSelection

/// What the page of units and seats says.
enum UnitsMessage: MessageWords {
    case unit, staff, population, nominated, tableTitle, tableCaption
    case columnName(number: String)
    case cell(row: String, heading: String)
    case addRow, addColumn
    case remove(name: String)
    case up(name: String)
    case down(name: String)
    case drop(name: String)
    case deeds
    case fromNominees, save, saved, again, settings, seats, method, weight, factor, weight2, factor2, weight3, factor3,
        none, equalParts
    case base, min, max, boundHint, bonus, fixed, available, threshold, thresholdHint, from, to, compare, more
    case result, differs, upload, uploadHint, uploadFile, send, downloads
    case download(format: String)
    case unknownMethod
    case headingNeeded(column: String)
    case headingTwice(heading: String)
    case unitsNeeded, seatsNeeded
    case wholeNumber(most: String)
    case rangeWrong(most: String)
    case shareNeeded, weightsUnusable, notYet
    case tieTitle, tieHint, seed, seedHint, draw
    case drawn(seed: String)
    case notTied
    case takeOver
    case takeOverHint(file: String)
    case takeTieFirst, noQuotaFile, changes, now, then, change, noChange, taken
    case impossibleTake, fileNeeded, compareWeights, allotted, sum, goes, quotaForm, quotaHint, quotasWrong, editsGone
    case quotaSum(least: String, most: String, seats: String)
    case changedSinceSeen
    case changedByOther, takeTheirs
    case otherCell(row: String, column: String, theirs: String, mine: String)
    case otherRow(row: String)
    case ownRow(row: String)
    case quoted(heading: String)
    case and
    case columnIgnored(name: String)
    case columnsIgnored(names: String)
    case asMin(heading: String)
    case asMax(heading: String)
    case asBonus(heading: String)
    case asFixed(heading: String)
    case asAvailable(heading: String)
    case asWeight(heading: String)
    case asFurtherWeight(heading: String)
    case moreSeats
    case shortUnit(unit: String, seats: String, nominated: String)
    case onlyNominated(count: String)

    /// The words of the case, in both languages.
    var words: Words {
        switch self {
        case .unit: Words("Unit", "Đơn vị")
        case .staff: Words("Staff", "Cán bộ")
        case .population: Words("Population", "Dân số")
        case .nominated: Words("Nominated", "Giới thiệu")
        case .tableTitle: Words("Units", "Các đơn vị")
        case .tableCaption:
            Words(
                "One unit a row; the names of columns can be changed.", "Mỗi dòng một đơn vị; có thể đổi tên các cột.")
        case .columnName(let number): Words("Name of column \(number)", "Tên cột \(number)")
        case .cell(let row, let heading): Words("\(heading), row \(row)", "\(heading), dòng \(row)")
        case .addRow: Words("Add a row", "Thêm dòng")
        case .addColumn: Words("Add a column", "Thêm cột")
        case .remove(let name): Words("Remove \(name)", "Bỏ \(name)")
        case .up(let name): Words("Move \(name) up", "Đưa \(name) lên")
        case .down(let name): Words("Move \(name) down", "Đưa \(name) xuống")
        case .drop(let name): Words("Remove the column \(name)", "Bỏ cột \(name)")
        case .deeds: Words("Rows", "Sửa dòng")
        case .fromNominees: Words("Count the nominees of each unit", "Đếm người được giới thiệu theo đơn vị")
        case .save: Words("Save", "Lưu")
        case .saved: Words("The units and numbers are saved.", "Đã lưu bảng đơn vị và các con số.")
        case .again: Words("Recalculate", "Tính lại")
        case .settings: Words("Seats and method", "Số suất và cách phân bổ")
        case .seats: Words("Seats to allot", "Tổng số suất phân bổ")
        case .method: Words("Method", "Phương pháp")
        case .weight: Words("In proportion to", "Phân bổ theo")
        case .factor: Words("Times", "Nhân với")
        case .weight2: Words("And to", "Cộng thêm theo")
        case .factor2: Words("Times (second)", "Nhân với (phần thêm)")
        case .none: Words("none", "không dùng")
        case .equalParts: Words("equal parts", "chia đều")
        case .weight3: Words("And also to", "Và thêm theo")
        case .factor3: Words("Times (third)", "Nhân với (phần thêm thứ hai)")
        case .base: Words("Seats for each unit first", "Số suất nền cho mỗi đơn vị")
        case .min: Words("Fewest seats of a unit", "Tối thiểu mỗi đơn vị")
        case .max: Words("Most seats of a unit", "Tối đa mỗi đơn vị")
        case .boundHint: Words("A number, or the name of a column.", "Một số, hoặc tên một cột.")
        case .bonus: Words("Bonus seats", "Cột suất cộng thêm")
        case .fixed: Words("Appointed seats", "Cột suất chỉ định")
        case .available: Words("Nominees there are", "Cột số người được giới thiệu")
        case .threshold: Words("Threshold", "Ngưỡng tối thiểu")
        case .thresholdHint:
            Words(
                "For instance 4%: units with a smaller share of the weight have no proportional seats.",
                "Ví dụ 4%: đơn vị có tỷ trọng thấp hơn không được suất theo tỷ lệ.")
        case .from: Words("What if the seats were from", "Nếu tổng số suất từ")
        case .to: Words("up to", "đến")
        case .compare: Words("Methods beside each other", "So sánh các phương pháp")
        case .compareWeights: Words("Weights beside each other", "So sánh các căn cứ phân bổ")
        case .more: Words("Bounds, bonus seats and comparisons", "Giới hạn, suất cộng thêm và so sánh")
        case .result: Words("Allotment", "Kết quả phân bổ")
        case .differs: Words("Other numbers and methods", "Con số và phương pháp khác")
        case .upload: Words("Units from a file", "Lấy đơn vị từ tệp")
        case .uploadHint:
            Words(
                "A table with a header, as CSV, XLSX or ODS; it takes the place of the units above.",
                "Bảng có dòng tiêu đề, dạng CSV, XLSX hoặc ODS; thay cho các đơn vị đang có.")
        case .uploadFile: Words("File", "Tệp")
        case .send: Words("Take the file", "Nhận tệp")
        case .downloads: Words("Allotment of the saved table:", "Tải kết quả của bảng đã lưu:")
        case .download(let format): Words("\(format) file", "tệp \(format)")
        default: more
        }
    }

    private var more: Words {
        switch self {
        case .unknownMethod: Words("Choose a method of the list.", "Hãy chọn một phương pháp trong danh sách.")
        case .headingNeeded(let column): Words("Column \(column) needs a name.", "Cột \(column) cần có tên.")
        case .headingTwice(let heading):
            Words("Two columns are called “\(heading)”.", "Có hai cột cùng tên “\(heading)”.")
        case .unitsNeeded:
            Words(
                "There are no units yet: type them in, take them from a file, or count the nominees.",
                "Chưa có đơn vị nào: hãy nhập vào bảng, lấy từ tệp, hoặc đếm từ danh sách người được giới thiệu.")
        case .seatsNeeded: Words("Type how many seats there are.", "Hãy nhập số suất.")
        case .wholeNumber(let most): Words("A whole number from 0 to \(most).", "Số nguyên từ 0 đến \(most).")
        case .rangeWrong(let most):
            Words(
                "The last number must not be below the first, and there may be at most \(most) numbers.",
                "Số cuối không được nhỏ hơn số đầu, và nhiều nhất \(most) mức.")
        case .shareNeeded: Words("A share such as 4%, from 0 to 100.", "Tỷ lệ như 4%, từ 0 đến 100.")
        case .weightsUnusable:
            Words(
                "Seats cannot be given by these weights: they have too many digits, or there are more seats than can be given.",
                "Không phân bổ được theo các trọng số này: quá nhiều chữ số, hoặc số suất quá lớn.")
        case .notYet:
            Words(
                "Type the number of seats and the weights of the units; the allotment follows here.",
                "Nhập tổng số suất và trọng số của các đơn vị; kết quả hiện ở đây.")
        case .tieTitle: Words("A tie to be drawn", "Cần bốc thăm")
        case .tieHint:
            Words(
                "The method cannot tell these units apart. The lot decides once and is put on record with its seed; it holds as long as neither units nor numbers change.",
                "Phương pháp không phân biệt được các đơn vị này. Việc bốc thăm làm một lần, được ghi lại cùng số khởi tạo, và có hiệu lực chừng nào bảng và các con số chưa đổi."
            )
        case .seed: Words("Seed of the lot", "Số khởi tạo bốc thăm")
        case .seedHint:
            Words(
                "A number or word agreed in the meeting; where it is blank the program makes one.",
                "Một số hoặc từ đã thống nhất trong cuộc họp; để trống thì chương trình tự tạo.")
        case .draw: Words("Draw and put on record", "Bốc thăm và ghi lại")
        case .drawn(let seed): Words("Drawn with the seed “\(seed)”.", "Đã bốc thăm với số khởi tạo “\(seed)”.")
        case .notTied: Words("Nothing is tied.", "Không có đơn vị nào ngang nhau.")
        case .takeOver: Words("Take over into the plan", "Đưa vào phương án")
        case .takeOverHint(let file):
            Words(
                "The seats are written into \(file), which the plan reads, and put on record.",
                "Số suất được ghi vào tệp \(file) mà phương án dùng, và được lưu vào nhật ký.")
        case .takeTieFirst:
            Words(
                "Nothing can be taken over while a tie is open: draw it first.",
                "Chưa thể đưa vào phương án khi còn đơn vị ngang nhau: hãy bốc thăm trước.")
        case .noQuotaFile:
            Words(
                "The plan reads no quota file. Add a rule “by: unit, file: quotas.csv” on the page Plan, then take the seats over.",
                "Phương án chưa dùng tệp phân bổ. Hãy thêm quy định “by: unit, file: quotas.csv” ở trang Phương án, rồi đưa vào."
            )
        case .changes: Words("What changes in the plan", "Thay đổi trong phương án")
        case .now: Words("Now", "Hiện nay")
        case .then: Words("Then", "Sẽ là")
        case .change: Words("Unit", "Đơn vị")
        case .allotted: Words("Allotted", "Theo phân bổ")
        case .sum: Words("Sum", "Cộng")
        case .goes: Words("goes out of the plan", "không còn trong phương án")
        case .quotaForm: Words("A number such as 7, or from–to such as 5–7.", "Cần một số như 7, hoặc từ–đến như 5–7.")
        case .quotaHint:
            Words(
                "The last column is what goes into the plan; where the leadership decides otherwise, write it there: a number, or from–to. It is put on record beside what was allotted.",
                "Cột cuối là số sẽ đưa vào phương án; nếu lãnh đạo quyết định khác thì sửa tại đây: một số, hoặc từ–đến. Số đã sửa được ghi lại cùng số theo phân bổ."
            )
        case .quotasWrong:
            Words(
                "Nothing was taken over: look at the seats that go into the plan.",
                "Chưa đưa vào phương án: hãy xem lại cột số suất sẽ đưa vào.")
        case .quotaSum(let least, let most, let seats):
            Words(
                "These bounds add up to \(least) at least and \(most) at most; there are \(seats) seats to give.",
                "Cộng các mức này: ít nhất \(least), nhiều nhất \(most); trong khi tổng số suất là \(seats).")
        case .editsGone:
            Words(
                "The seats were allotted anew, so what was written in the last column is gone.",
                "Kết quả phân bổ đã thay đổi nên những số đã sửa ở cột cuối không còn.")
        case .changedByOther:
            Words(
                "Somebody else saved the units meanwhile, and nothing of yours was saved. What you typed is below; where it differs from what is saved now is listed. Save once more to keep yours, or take what is saved.",
                "Người khác vừa lưu danh sách đơn vị nên phần của bạn chưa được lưu. Nội dung bạn nhập vẫn ở dưới, chỗ khác với bản đã lưu được liệt kê. Bấm lưu lần nữa để giữ bản của bạn, hoặc lấy bản đã lưu."
            )
        case .takeTheirs: Words("Take what is saved", "Lấy bản đã lưu")
        case .otherCell(let row, let column, let theirs, let mine):
            Words(
                "\(row), \(column): saved is “\(theirs)”, yours is “\(mine)”",
                "\(row), cột \(column): bản đã lưu là “\(theirs)”, của bạn là “\(mine)”")
        case .otherRow(let row): Words("\(row): only in what is saved", "\(row): chỉ có trong bản đã lưu")
        case .ownRow(let row): Words("\(row): only in yours", "\(row): chỉ có trong bản của bạn")
        case .changedSinceSeen:
            Words(
                "Nothing was taken over: the seats are not those that you saw. Look at them, then take them over.",
                "Chưa đưa vào phương án: số suất đã khác so với khi xem. Hãy kiểm tra lại rồi đưa vào.")
        case .noChange: Words("The plan has these seats already.", "Phương án đã có đúng số suất này.")
        case .taken: Words("The seats are in the plan.", "Đã đưa số suất vào phương án.")
        case .impossibleTake: Words("There is no allotment to take over.", "Chưa có kết quả phân bổ để đưa vào.")
        case .fileNeeded: Words("Choose a file first.", "Hãy chọn tệp trước.")
        default: remarks
        }
    }
}
