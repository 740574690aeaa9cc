// swift-tools-version: 6.2
import PackageDescription

/// Every target of ours: Swift 6 language mode comes with the tools version; a warning is an error.
let ours: [SwiftSetting] = [.treatAllWarnings(as: .error)]

/// Holds where the trait `GLPK` is on: only there is libglpk looked for.
let withGLPK = BuildSettingCondition.when(traits: ["GLPK"])

/// Holds where the trait `Spreadsheets` is on: only there is libxlsxwriter looked for.
let withSpreadsheets = BuildSettingCondition.when(traits: ["Spreadsheets"])

/// A library of the system, on Linux as an archive, so that the command runs where it is not installed.
func systemLibrary(_ name: String) -> [LinkerSetting] {
    [
        .linkedLibrary(":lib\(name).a", .when(platforms: [.linux])),
        .linkedLibrary(name, .when(platforms: [.macOS])),
    ]
}

let package = Package(
    name: "delegates",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "delegates", targets: ["delegates"]),
        .executable(name: "delegates-office", targets: ["delegates-office"]),
        .library(name: "DelegateSelection", targets: ["DelegateSelection"]),
        .library(name: "Apportionment", targets: ["Apportionment"]),
    ],
    traits: [
        .trait(name: "GLPK", description: "Prove selections optimal with the GNU Linear Programming Kit (libglpk)"),
        .trait(name: "Spreadsheets", description: "Write Excel workbooks (libxlsxwriter); reading them needs no trait"),
        .default(enabledTraits: ["GLPK", "Spreadsheets"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.6"),
        .package(url: "https://github.com/attaswift/BigInt", from: "6.0.1"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    ],
    targets: [
        // Numbers that are exact. Imports nothing of ours.
        .target(
            name: "ExactArithmetic", dependencies: [.product(name: "BigInt", package: "BigInt")], swiftSettings: ours),

        // What is said, to whom in which language, and where it is about. Imports nothing.
        .target(name: "Wording", swiftSettings: ours),

        // Documents described: keys, forms, limits; a decoder and a JSON Schema say the same. Words; no values.
        .target(name: "DocumentSchema", dependencies: ["Wording"], swiftSettings: ours),

        // Days of the calendar, as people write them, and ages. Imports nothing.
        .target(name: "CalendarDays", swiftSettings: ours),

        // Spreadsheet files as sheets of cells: archives by zlib, XML by expat. No words.
        .target(name: "CZlib", linkerSettings: systemLibrary("z")),
        .target(name: "CExpat", linkerSettings: systemLibrary("expat")),
        .target(name: "Spreadsheets", dependencies: ["CZlib", "CExpat"], swiftSettings: ours),

        // Seats in proportion, for units and for matrices: methods, bounds, ties. Exact numbers; no files, no words.
        .target(
            name: "Apportionment", dependencies: ["ExactArithmetic", .product(name: "BigInt", package: "BigInt")],
            swiftSettings: ours),

        // The model that solvers share, and the one box that holds GLPK.
        .target(name: "IntegerProgramming", dependencies: ["ExactArithmetic"], swiftSettings: ours),
        .target(
            name: "CGLPK",
            cSettings: [.define("DELEGATES_WITH_GLPK", withGLPK)],
            linkerSettings: [.linkedLibrary("glpk", withGLPK)]
        ),
        .target(name: "GLPKSolver", dependencies: ["IntegerProgramming", "CGLPK"], swiftSettings: ours),

        // The own solver: a dual simplex method and a tree whose every cut is proven in whole numbers. It knows no nominees.
        .target(
            name: "BranchAndBound", dependencies: ["IntegerProgramming", "ExactArithmetic"], swiftSettings: ours),

        // A selection as rows, columns and objectives, the programmes that are written from it, and bounds in whole numbers.
        // No rules, no engine.
        .target(
            name: "SelectionModel", dependencies: ["IntegerProgramming", "ExactArithmetic"], swiftSettings: ours),

        // What a search claims, what a proof of it is, and following that. No engine: searches stand above.
        .target(name: "SelectionProof", dependencies: ["SelectionModel", "IntegerProgramming"], swiftSettings: ours),

        // Panels drawn by lot: who may sit together, chances, proofs of them, tickets, the draw. No engine.
        .target(
            name: "FairLottery",
            dependencies: [
                "IntegerProgramming", "ExactArithmetic", .product(name: "BigInt", package: "BigInt"),
                .product(name: "Crypto", package: "swift-crypto"),
            ],
            swiftSettings: ours),

        // Searching for fair lotteries: coverage, relaxations, mixtures of panels.
        .target(
            name: "LotterySearch",
            dependencies: [
                "FairLottery", "BranchAndBound", "IntegerProgramming", "ExactArithmetic",
                .product(name: "BigInt", package: "BigInt"),
            ],
            swiftSettings: ours),

        // Searching: relaxations, restricted problems, levels, dives. Rows and columns; no rules.
        .target(
            name: "SelectionSearch",
            dependencies: [
                "SelectionModel", "SelectionProof", "BranchAndBound", "IntegerProgramming", "ExactArithmetic",
            ],
            swiftSettings: ours
        ),

        // Plans, pools, rules, outcomes; no files.
        .target(
            name: "SelectionCore",
            dependencies: [
                "CalendarDays", "Wording",
                "SelectionModel", "SelectionProof", "IntegerProgramming", "ExactArithmetic",
                .product(name: "Crypto", package: "swift-crypto"),
            ],
            swiftSettings: ours
        ),

        // The wards' conferences: modes, dates, documents due; nothing to do with selecting.
        .target(name: "ConferenceCalendar", dependencies: ["CalendarDays", "ExactArithmetic"], swiftSettings: ours),

        // Files in, files out.
        .target(
            name: "SelectionInput",
            dependencies: [
                "CalendarDays", "SelectionModel", "Spreadsheets", "FairLottery",
                "SelectionCore", "ConferenceCalendar", "Apportionment", "ExactArithmetic", "DocumentSchema", "Wording",
                .product(name: "Yams", package: "Yams"),
                .product(name: "Crypto", package: "swift-crypto"),
            ],
            swiftSettings: ours
        ),

        // The selection file: its keys, written, described and read by the same names. Sentences are handed to it.
        .target(
            name: "SelectionFile",
            dependencies: [
                "SelectionInput", "SelectionCore", "SelectionProof", "FairLottery", "DocumentSchema", "ExactArithmetic",
                "Wording",
                .product(name: "BigInt", package: "BigInt"),
            ],
            swiftSettings: ours
        ),

        // Answers as documents in every format. Opens no file.
        .target(
            name: "SelectionReport",
            dependencies: [
                "CalendarDays", "FairLottery", "SelectionFile", "SelectionCore", "ConferenceCalendar", "Apportionment",
                "ExactArithmetic", "DocumentSchema", "Wording", .product(name: "BigInt", package: "BigInt"),
            ],
            swiftSettings: ours
        ),

        // The one door to libxlsxwriter.
        .target(
            name: "CXlsxwriter",
            cSettings: [.define("DELEGATES_WITH_XLSXWRITER", withSpreadsheets)],
            linkerSettings: [.linkedLibrary("xlsxwriter", withSpreadsheets)]
        ),

        // Answers as papers of the office: what each says, its letterhead, Word and Excel files, PDF by programs that are
        // there. Opens no file but temporary ones.
        .target(
            name: "OfficialDocuments",
            dependencies: [
                "CZlib", "CXlsxwriter", "SelectionReport", "SelectionFile", "SelectionInput", "SelectionCore",
                "CalendarDays", "DocumentSchema",
                "ExactArithmetic", "Wording",
            ],
            swiftSettings: ours
        ),

        // Lists of nominees by many hands as one pool: layouts, spellings, dates, people; what is to be confirmed. Opens no file.
        .target(
            name: "NomineeImport",
            dependencies: [
                "SelectionReport", "SelectionFile", "SelectionInput", "SelectionCore", "Spreadsheets", "CalendarDays",
                "Wording",
            ],
            swiftSettings: ours
        ),
        .target(name: "SyntheticConferences", dependencies: ["ExactArithmetic"], swiftSettings: ours),

        // Recounts, derives again, follows proofs; no engine.
        .target(
            name: "SelectionVerification",
            dependencies: [
                "SelectionModel", "SelectionProof",
                "SelectionFile", "SelectionInput", "SelectionCore", "ExactArithmetic", "Wording",
                .product(name: "Crypto", package: "swift-crypto"),
            ],
            swiftSettings: ours
        ),

        // One entry point.
        .target(
            name: "DelegateSelection",
            dependencies: [
                "CalendarDays", "DocumentSchema",
                "SelectionCore", "ConferenceCalendar", "SelectionInput", "SelectionFile", "SelectionReport",
                "SelectionVerification", "OfficialDocuments", "NomineeImport",
                "SelectionSearch", "IntegerProgramming", "Apportionment", "ExactArithmetic", "Wording",
                "SelectionModel", "SelectionProof", "BranchAndBound", "FairLottery", "LotterySearch",
                .target(name: "GLPKSolver", condition: .when(traits: ["GLPK"])),
            ],
            swiftSettings: ours
        ),
        // What the command and the program behind it are asked alike; the command knows nothing else of that program.
        .target(
            name: "OfficeArguments",
            dependencies: [.product(name: "ArgumentParser", package: "swift-argument-parser")], swiftSettings: ours),
        .executableTarget(
            name: "delegates",
            dependencies: [
                "DelegateSelection", "OfficeArguments", "SyntheticConferences",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: ours
        ),

        // The office's file: conferences, people, plans, runs, decisions, users, and the log whose entries chain. SQLite; no page.
        .target(
            name: "SelectionStore",
            dependencies: [
                "DelegateSelection",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "CryptoExtras", package: "swift-crypto"),
                .product(name: "GRDB", package: "GRDB.swift"),
            ],
            swiftSettings: ours
        ),

        // The bodies of forms, as browsers send them. Imports nothing.
        .target(name: "FormBodies", swiftSettings: ours),

        // The office's page: reads the store, asks the one entry point, renders what it answers.
        .target(
            name: "SelectionServer",
            dependencies: [
                "DelegateSelection", "FormBodies", "SelectionStore",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdCore", package: "hummingbird"),
                .product(name: "HummingbirdTLS", package: "hummingbird"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOSSL", package: "swift-nio-ssl"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
            ],
            resources: [
                .embedInCode("Assets/style.css"), .embedInCode("Assets/common.js"), .embedInCode("Assets/units.js"),
                .embedInCode("Assets/nominees.js"), .embedInCode("Assets/plan.js"),
                .embedInCode("Assets/template-plan.yaml"), .embedInCode("Assets/template-import.yaml"),
                .embedInCode("Assets/template-letterhead.yaml"), .embedInCode("Assets/template-quotas.csv"),
            ],
            swiftSettings: ours
        ),
        .executableTarget(
            name: "delegates-office",
            dependencies: [
                "DelegateSelection", "OfficeArguments", "SelectionStore", "SelectionServer",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOSSL", package: "swift-nio-ssl"),
            ],
            swiftSettings: ours
        ),

        // Measurements of this package's own parts, beside other people's solvers and readers; no product needs them.
        .target(name: "Measurement", dependencies: [], path: "Benchmarks/Sources/Measurement", swiftSettings: ours),
        .target(name: "Drawing", dependencies: [], path: "Benchmarks/Sources/Drawing", swiftSettings: ours),
        .target(
            name: "Peers", dependencies: ["IntegerProgramming", "SelectionModel", "Measurement"],
            path: "Benchmarks/Sources/Peers", swiftSettings: ours),
        .executableTarget(
            name: "benchmarks",
            dependencies: [
                "IntegerProgramming", "ExactArithmetic", "Apportionment", "SelectionModel", "SelectionProof",
                "SelectionSearch",
                "SelectionCore", "SelectionInput", "DelegateSelection", "Measurement", "Drawing", "Peers",
                "DocumentSchema", "Spreadsheets",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ], path: "Benchmarks/Sources/benchmarks", swiftSettings: ours),
        .testTarget(
            name: "MeasurementTests", dependencies: ["Measurement"], path: "Benchmarks/Tests/MeasurementTests",
            swiftSettings: ours),
        .testTarget(
            name: "DrawingTests", dependencies: ["Drawing"], path: "Benchmarks/Tests/DrawingTests", swiftSettings: ours),
        .testTarget(
            name: "PeersTests", dependencies: ["IntegerProgramming", "SelectionModel", "Peers"],
            path: "Benchmarks/Tests/PeersTests", swiftSettings: ours),

        // Archives that no program writes.
        .target(name: "StoredArchives", dependencies: ["CZlib"], path: "Tests/StoredArchives", swiftSettings: ours),
        // What several test targets share.
        .target(
            name: "TestSupport",
            dependencies: [
                "SelectionCore", "SelectionInput", "SelectionFile", "SyntheticConferences", "StoredArchives",
            ],
            path: "Tests/TestSupport", swiftSettings: ours
        ),
        // Readers under libFuzzer, `make fuzz-readers`; without it, what a run has found is read once more.
        .executableTarget(
            name: "fuzz-spreadsheets", dependencies: ["Spreadsheets", "StoredArchives"],
            path: "Tests/Fuzzers/Spreadsheets", swiftSettings: ours),
        .executableTarget(
            name: "fuzz-tables", dependencies: ["SelectionInput", "SelectionCore", "NomineeImport"],
            path: "Tests/Fuzzers/Tables", swiftSettings: ours),
        .executableTarget(
            name: "fuzz-forms", dependencies: ["FormBodies"], path: "Tests/Fuzzers/Forms", swiftSettings: ours),
        .testTarget(name: "FormBodiesTests", dependencies: ["FormBodies", "ExactArithmetic"], swiftSettings: ours),
        .testTarget(name: "WordingTests", dependencies: ["Wording"], swiftSettings: ours),
        .testTarget(
            name: "ExactArithmeticTests",
            dependencies: ["ExactArithmetic", .product(name: "BigInt", package: "BigInt")], swiftSettings: ours),
        .testTarget(
            name: "ApportionmentTests",
            dependencies: [
                "Apportionment", "ExactArithmetic", "TestSupport", .product(name: "BigInt", package: "BigInt"),
            ],
            exclude: ["Cases"], swiftSettings: ours
        ),
        .testTarget(name: "IntegerProgrammingTests", dependencies: ["IntegerProgramming"], swiftSettings: ours),
        .testTarget(
            name: "GLPKSolverTests",
            dependencies: [
                "IntegerProgramming", .target(name: "GLPKSolver", condition: .when(traits: ["GLPK"])), "CGLPK",
            ],
            swiftSettings: ours
        ),
        // Small programmes, and every one of their solutions.
        .target(
            name: "ProgramSupport", dependencies: ["IntegerProgramming", "SelectionModel", "ExactArithmetic"],
            path: "Tests/ProgramSupport", swiftSettings: ours),
        .testTarget(
            name: "BranchAndBoundTests",
            dependencies: [
                "BranchAndBound", "IntegerProgramming", "ExactArithmetic", "ProgramSupport",
                .target(name: "GLPKSolver", condition: .when(traits: ["GLPK"])),
            ],
            swiftSettings: ours
        ),
        .testTarget(
            name: "SelectionModelTests",
            dependencies: ["SelectionModel", "IntegerProgramming", "ExactArithmetic", "ProgramSupport"],
            swiftSettings: ours),
        .testTarget(
            name: "SelectionProofTests",
            dependencies: [
                "SelectionProof", "SelectionModel", "BranchAndBound", "IntegerProgramming", "ProgramSupport",
            ],
            swiftSettings: ours),
        .testTarget(
            name: "FairLotteryTests",
            dependencies: [
                "FairLottery", "LotterySearch", "IntegerProgramming", "ExactArithmetic", "TestSupport",
                .product(name: "BigInt", package: "BigInt"),
            ],
            swiftSettings: ours),
        .testTarget(
            name: "SelectionSearchTests",
            dependencies: [
                "SelectionSearch", "SelectionModel", "SelectionProof", "BranchAndBound", "IntegerProgramming",
                "ExactArithmetic", "ProgramSupport",
            ],
            swiftSettings: ours
        ),
        .testTarget(
            name: "LotterySearchTests",
            dependencies: [
                "LotterySearch", "FairLottery", "IntegerProgramming", "ExactArithmetic", "ProgramSupport",
                .product(name: "BigInt", package: "BigInt"),
            ],
            swiftSettings: ours),
        .testTarget(
            name: "SelectionStoreTests",
            dependencies: [
                "SelectionStore", "DelegateSelection", "TestSupport", .product(name: "GRDB", package: "GRDB.swift"),
            ],
            exclude: ["Versions"],
            swiftSettings: ours),
        .testTarget(
            name: "SelectionServerTests",
            dependencies: [
                "SelectionServer", "SelectionStore", "FormBodies", "DelegateSelection", "TestSupport", "StoredArchives",
                "delegates", "delegates-office",
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdCore", package: "hummingbird"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOEmbedded", package: "swift-nio"),
                .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "Logging", package: "swift-log"),
            ],
            swiftSettings: ours),
        .testTarget(name: "CalendarDaysTests", dependencies: ["CalendarDays"], swiftSettings: ours),
        .testTarget(
            name: "ConferenceCalendarTests", dependencies: ["CalendarDays", "ConferenceCalendar", "ExactArithmetic"],
            swiftSettings: ours),
        .testTarget(
            name: "SelectionCoreTests",
            dependencies: ["SelectionCore", "CalendarDays", "SelectionModel", "ExactArithmetic", "Wording"],
            swiftSettings: ours),
        .testTarget(
            name: "SpreadsheetsTests", dependencies: ["Spreadsheets", "TestSupport"], exclude: ["Files"],
            swiftSettings: ours),
        .testTarget(
            name: "SelectionInputTests",
            dependencies: [
                "SelectionInput", "SelectionCore", "CalendarDays", "ConferenceCalendar", "ExactArithmetic", "Wording",
                "SelectionFile", "SelectionReport", "DocumentSchema", "FairLottery", "TestSupport",
            ],
            swiftSettings: ours
        ),
        .testTarget(
            name: "SelectionFileTests",
            dependencies: [
                "SelectionFile", "SelectionInput", "SelectionCore", "SelectionProof", "DocumentSchema",
                "ExactArithmetic",
            ],
            swiftSettings: ours
        ),
        .testTarget(
            name: "SelectionReportTests",
            dependencies: [
                "SelectionReport", "SelectionFile", "SelectionInput", "SelectionCore", "ConferenceCalendar",
                "ExactArithmetic", "Wording", "TestSupport",
            ],
            exclude: ["Golden"], swiftSettings: ours
        ),
        .testTarget(
            name: "NomineeImportTests",
            dependencies: [
                "NomineeImport", "SelectionInput", "SelectionCore", "CalendarDays", "Spreadsheets", "Wording",
                "TestSupport",
            ],
            swiftSettings: ours
        ),
        .testTarget(
            name: "OfficialDocumentsTests",
            dependencies: [
                "OfficialDocuments", "Spreadsheets", "SelectionReport", "SelectionFile", "SelectionInput",
                "SelectionCore", "Wording",
                "TestSupport",
            ],
            swiftSettings: ours
        ),
        .testTarget(
            name: "SyntheticConferencesTests", dependencies: ["SyntheticConferences", "TestSupport"],
            swiftSettings: ours),
        .testTarget(
            name: "DifferentialTests",
            dependencies: [
                "Wording",
                "DelegateSelection", "SelectionInput", "SelectionCore", "SelectionFile", "SelectionReport",
                "SelectionModel",
                "SelectionProof", "IntegerProgramming", "ExactArithmetic", "SyntheticConferences", "TestSupport",
            ],
            exclude: ["Plans"], swiftSettings: ours
        ),
        .testTarget(
            name: "DelegatesCommandTests",
            dependencies: [
                "delegates", "DelegateSelection", "SelectionFile", "SelectionReport", "SelectionInput", "SelectionCore",
                "SyntheticConferences", "ExactArithmetic", "Wording", "TestSupport",
                .product(name: "BigInt", package: "BigInt"),
            ],
            exclude: ["Golden", "Faults", "Inputs"], swiftSettings: ours
        ),
        .testTarget(
            name: "DocumentationTests", dependencies: ["delegates", "TestSupport"], swiftSettings: ours),
        .testTarget(
            name: "TwentyQuestions",
            dependencies: [
                "delegates", "IntegerProgramming", "ExactArithmetic", "TestSupport",
                .target(name: "GLPKSolver", condition: .when(traits: ["GLPK"])),
            ],
            swiftSettings: ours
        ),
    ]
)
