import DelegateSelection
import Foundation
import SelectionStore

@testable import SelectionServer

/// A conference of three units, and lists that they send.
enum ConferenceOfThreeUnits {
    static let plan = """
        columns:
          id: Mã
          name: Họ và tên
          unit: Đơn vị
          class: Thành phần
          gender: Giới tính
          ethnicity: Dân tộc
          age: Tuổi
          award: Danh hiệu
        seats: { max: 10 }
        groups:
          women: { gender: Nữ }
          minorities: { ethnicity: { not: Kinh } }
          young: { age: { max: 35 } }
        composition: { by: class, shares: { Cơ sở: 70%, Khách mời: 30% } }
        quotas:
          - by: unit
            seats: { Phường Chi Lăng: { min: 1, max: 4 }, Xã Mai Pha: { min: 2 }, Phòng Nội vụ: { max: 2 } }
        rules:
          - { id: women, group: women, min: 40%, priority: 1 }
        merit: [{ column: award, points: { Chiến sĩ thi đua cơ sở: 10, Lao động tiên tiến: 3 } }]
        """

    static let map = """
        day: 2025-06-27
        ids: { prefix: N, digits: 3 }
        values:
          ethnicity: { Kinh: [], Tày: [], Nùng: [], Mông: [Hmông, Mèo] }
        """

    /// The pool that the office has in its folder: a column of its own, which no list has.
    static let pool = """
        Mã,Họ và tên,Đơn vị,Thành phần,Giới tính,Dân tộc,Tuổi,Danh hiệu,Ghi chú
        N001,Nông Thị Hà,Phường Chi Lăng,Cơ sở,Nữ,Tày,33,Lao động tiên tiến,ghi chú một
        N002,Lê Văn Bình,Xã Mai Pha,Khách mời,Nam,Kinh,51,Chiến sĩ thi đua cơ sở,ghi chú hai
        N003,Hoàng Văn Cường,Phòng Nội vụ,Cơ sở,Nam,Nùng,44,Lao động tiên tiến,ghi chú ba

        """

    static let heading = "Họ và tên,Đơn vị,Thành phần,Giới tính,Dân tộc,Tuổi,Danh hiệu\n"

    /// An office with the conference, and the pool where it has one.
    static func office(
        pool: String? = nil, configuration: ServingOptions = ServingOptions()
    ) async throws -> OfficeFixture {
        let office = try await OfficeFixture(conference: nil, configuration: configuration)
        var files = [
            ConferenceFolder.File(name: DocumentName.plan, bytes: Array(plan.utf8)),
            .init(name: DocumentName.importMap, bytes: Array(map.utf8)),
        ]
        if let pool { files.append(.init(name: DocumentName.nominees, bytes: Array(pool.utf8))) }
        _ = try await office.store.importConference(ConferenceFolder(files), name: "Hội nghị thử", by: .command)
        return office
    }

    /// A list of people, each a line after the heading.
    static func list(_ name: String, _ lines: String...) -> UploadedFile {
        UploadedFile(field: "lists", name: name, bytes: Array((heading + lines.map { $0 + "\n" }.joined()).utf8))
    }
}

extension OfficeFixture {
    /// The cells of the conference's nominees under a heading.
    func column(_ heading: String) async throws -> [String] {
        let pool = try await store.nominees(of: 1)
        guard let index = pool.headings.firstIndex(of: heading) else { return [] }
        return pool.rows.map { $0[index] }
    }

    /// The names of a unit's nominees, in order.
    func names(of unit: String) async throws -> [String] {
        let (headings, people) = try await store.storedNominees(of: 1, unit: unit)
        guard let index = headings.firstIndex(of: "Họ và tên") else { return [] }
        return people.map { $0.cells[index] }.sorted()
    }
}
