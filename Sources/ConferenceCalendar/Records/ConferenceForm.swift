/// The forms of conference of which a ward or commune chooses one (plan of 25 June 2024, II.2.1).
package enum ConferenceForm: String, Sendable, CaseIterable {
    /// Hội nghị điển hình tiên tiến.
    case exemplars
    /// Hội nghị biểu dương người tốt, việc tốt.
    case goodDeeds
    /// Hội nghị biểu dương những người lao động giỏi, lao động sáng tạo.
    case goodWorkers
    /// Đại hội thi đua yêu nước.
    case congress
}
