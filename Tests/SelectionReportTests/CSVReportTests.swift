import SelectionCore
import SelectionReport
import TestSupport
import Testing

@Suite struct CSVReportTests {
    @Test func theSelectedRowsStandUnderTheHeader() throws {
        try Golden.expect(CSVReport.text(of: Sample.optimal, Sample.inputs), "selection.csv")
    }

    @Test func withoutASelectionThereIsTheHeader() {
        let text = CSVReport.text(of: Sample.unknown, Sample.inputs)
        #expect(text == "Mã,Họ và tên,Thành phần,Đơn vị,Giới tính,Ghi chú\n")
    }
}
