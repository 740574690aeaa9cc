/// The values of the city family and how often each is drawn.
enum CityVocabulary {
    static let header = "id,name,unit,class,gender,ethnicity,sector,occupation,age_band,collective,party,award,score\n"

    /// Eight wards, each four times as likely as each of twenty agencies.
    static let units = (1...8).map { "Ward \($0)" } + (1...20).map { "Agency \($0)" }
    static let unitWeights = WeightedChoice((0..<28).map { $0 < 8 ? 4 : 1 })

    static let ethnicities = ["Kinh", "Tay", "Nung", "Dao", "Hoa", "Mong"]
    static let ethnicityWeights = WeightedChoice([45, 25, 20, 4, 3, 3])

    static let sectors = ["state", "cooperative", "private", "household", "foreign", "public"]
    static let sectorWeights = WeightedChoice([24, 10, 22, 20, 8, 16])

    static let occupations = ["farmer", "worker", "researcher", "teacher", "trader", "official"]
    static let occupationWeights = WeightedChoice([20, 22, 7, 18, 15, 18])

    static let ageBands = ["18-35", "36-50", "51-60", "61+"]
    static let ageBandWeights = WeightedChoice([22, 38, 28, 12])

    static let awards = ["none", "certificate", "diploma", "emulation", "provincial", "national"]
    static let awardPoints = [0, 10, 25, 40, 60, 80]
    static let awardWeights = WeightedChoice([20, 30, 24, 15, 8, 3])

    static let givenNames = [
        "An", "Binh", "Chi", "Dung", "Giang", "Ha", "Hai", "Hoa", "Hong", "Hung", "Huong", "Khanh", "Lan", "Linh",
        "Long", "Mai", "Minh", "Nam", "Nga", "Ngoc", "Phong", "Phuong", "Quang", "Son", "Tam", "Thanh", "Thao", "Thu",
        "Trang", "Tuan", "Van", "Yen",
    ]
    static let familyNames = [
        "Be", "Bui", "Chu", "Dam", "Dang", "Do", "Ha", "Hoang", "Hua", "La", "Lam", "Le", "Loc", "Luong", "Ly", "Ma",
        "Ngo", "Nguyen", "Nong", "Pham", "Phan", "Tran", "Trieu", "Vi",
    ]

    /// Appends a nominee's name as a field, and the comma after it.
    static func append(familyName: Int, givenName: Int, to buffer: inout [UInt8]) {
        buffer.append(contentsOf: familyNames[familyName].utf8)
        buffer.append(UInt8(ascii: " "))
        buffer.append(plain: givenNames[givenName])
    }
}
