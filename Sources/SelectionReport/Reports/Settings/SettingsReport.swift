import SelectionCore
import SelectionFile
import Wording

/// The list of settings: what the plan's text leaves open, and how it is answered.
package struct SettingsReport: Report {
    private let settings: [Setting]

    /// The settings of a selection.
    package init(_ inputs: SelectionInputs) { settings = Setting.all(inputs) }

    /// The settings as people read them.
    package func document(_ language: Language) -> ReportDocument {
        func words(_ message: SettingMessage) -> String { Message(message).text(language) }
        var table = ReportTable(
            "settings",
            [
                .text("–"), .text(words(.questionColumn)), .text(words(.valueColumn)), .text(words(.choicesColumn)),
                .text(words(.sourceColumn)), .text(words(.settingColumn)), .text(words(.sentenceColumn)),
            ])
        table.isProse = true
        for setting in settings {
            table.add([
                .text(setting.id), .text(words(setting.question)),
                .text(SettingValueMessage.text(setting.value, language), onPage: setting.valueOnPage.map(words)),
                .text(setting.choices.map { SettingValueMessage.text($0, language) }.joined(separator: " / ")),
                source(setting, language), .text(setting.name), .text(setting.sentence),
            ])
        }
        return ReportDocument(
            words(.title), language: language, isWide: true, sections: [ReportSection([.table(table)])])
    }

    private func source(_ setting: Setting, _ language: Language) -> ReportCell {
        let source: SettingMessage =
            switch setting.source {
            case .plan: .fromPlan
            case .preset: .fromPreset
            case .standard: .fromDefault
            case .conferences: .fromConferences
            case .option: .fromOption
            }
        let place = setting.place.map { " (\($0.file):\($0.line))" } ?? ""
        let line = setting.place.map { Message(SettingMessage.line(number: "\($0.line)")).text(language) } ?? ""
        return .text(
            Message(source).text(language) + place,
            onPage: [Message(source).textOnPage(language), line].filter { !$0.isEmpty }.joined(separator: ", "))
    }

    /// The settings for scripts.
    package func json(version: String) -> String {
        JSONValue.fields([
            "settings": .array(
                settings.map { setting in
                    .fields([
                        "id": .string(setting.id), "name": .string(setting.name), "value": .string(setting.value),
                        "choices": .array(setting.choices.map(JSONValue.string)),
                        "source": .string(setting.source.rawValue),
                        "line": setting.place.map { .count($0.line) } ?? .null,
                        "question": .string(Message(setting.question).text(.english)),
                        "sentence": .string(setting.sentence),
                    ])
                })
        ]).document
    }
}
