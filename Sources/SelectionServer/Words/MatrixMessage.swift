import DelegateSelection

/// What the page of units and categories at once says.
enum MatrixMessage: MessageWords {
    case parts, unitsTab, matrixTab, what, title, caption, unit, seats, categorySeats, addCategory, fromUnits
    case categoryName(number: String)
    case countBy, count, settings, categoriesNeeded, unitsNeeded, notYet, unusable, tieHint
    case cellOf(unit: String, category: String)

    /// The words of the case, in both languages.
    var words: Words {
        switch self {
        case .parts: Words("Parts of this page", "Các mục của trang này")
        case .unitsTab: Words("By unit", "Theo đơn vị")
        case .matrixTab: Words("By unit and category", "Theo đơn vị và nhóm")
        case .what:
            Words(
                "Each unit has its seats, each category too, and both sums are the same; the seats where they meet follow from the weights. So every row and every column adds up.",
                "Mỗi đơn vị có số suất, mỗi nhóm có số suất, hai tổng bằng nhau; số suất ở từng ô được tính theo trọng số để mọi dòng, mọi cột đều cộng đúng."
            )
        case .title: Words("Seats and weights", "Số suất và trọng số")
        case .caption:
            Words(
                "In the first row the seats of each category; then a unit a row, with its seats and a weight for each category.",
                "Dòng đầu ghi số suất của từng nhóm; sau đó mỗi dòng một đơn vị: số suất và trọng số của từng nhóm.")
        case .unit: Words("Unit", "Đơn vị")
        case .seats: Words("Seats", "Số suất")
        case .categorySeats: Words("Seats of the category", "Số suất của nhóm")
        case .addCategory: Words("Add a category", "Thêm nhóm")
        case .fromUnits: Words("Take units and seats of the saved allotment", "Lấy đơn vị và số suất đã phân bổ")
        case .categoryName(let number): Words("Name of category \(number)", "Tên nhóm \(number)")
        case .countBy: Words("Categories from the nominees’", "Lấy nhóm từ danh sách theo")
        case .count: Words("Count the nominees", "Đếm người được giới thiệu")
        case .settings: Words("Method", "Phương pháp")
        case .categoriesNeeded:
            Words(
                "There are no categories yet: add one, or count the nominees.",
                "Chưa có nhóm nào: hãy thêm nhóm, hoặc đếm từ danh sách người được giới thiệu.")
        case .unitsNeeded:
            Words(
                "There are no units yet: type them in, or take those of the saved allotment.",
                "Chưa có đơn vị nào: hãy nhập vào bảng, hoặc lấy đơn vị đã phân bổ.")
        case .notYet:
            Words(
                "Type the seats of each unit and each category, and the weights; the allotment follows here.",
                "Nhập số suất của từng đơn vị, từng nhóm và các trọng số; kết quả hiện ở đây.")
        case .unusable:
            Words(
                "Seats cannot be given by these weights: they have too many digits.",
                "Không phân bổ được theo các trọng số này: quá nhiều chữ số.")
        case .tieHint:
            Words(
                "Several allotments are equally proportional; they differ in these cells.",
                "Có nhiều cách phân bổ ngang nhau; chúng khác nhau ở các ô này.")
        case .cellOf(let unit, let category): Words("\(unit), \(category)", "\(unit), \(category)")
        }
    }
}
