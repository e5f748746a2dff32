// swift-tools-version: 6.2
import PackageDescription

let swiftSettings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "NewsGraph",
  products: [
    .executable(name: "newsgraph", targets: ["newsgraph"]),
    .library(
      name: "NewsGraph",
      targets: [
        "Articles", "Exporting", "Extraction", "Facts", "Graph", "NeuralModel", "NewsGraph",
        "Ontology", "Text",
      ]),
    .library(name: "NeuralModel", targets: ["NeuralModel", "Text"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    // In the order of the data flow: a target imports only targets above it.

    // The folder Ontology/, compiled: classes, relations, lexicon, actors.
    .target(name: "COntology", exclude: ["ontology.ngo"]),
    .target(
      name: "Ontology",
      dependencies: ["COntology", .product(name: "Yams", package: "Yams")],
      swiftSettings: swiftSettings),
    // C: libxml2 behind our own small header; documents in, documents out.
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0"),
    .target(name: "CMarkup", dependencies: ["CLibXML2"]),
    // C: zlib, in bounded steps.
    .target(name: "CCompression", linkerSettings: [.linkedLibrary("z")]),
    // Bytes to articles: pages, feeds, wire formats, archives; the same story twice.
    .target(
      name: "Articles", dependencies: ["CCompression", "CMarkup"], swiftSettings: swiftSettings),
    // Text to sentences and words, with offsets; CoNLL-U.
    .target(name: "Text", swiftSettings: swiftSettings),
    // C: oneDNN behind our own small header, and loops that the compiler vectorises.
    .target(
      name: "CTensors",
      linkerSettings: [.linkedLibrary("dnnl"), .linkedLibrary("m")]),
    // Matrix products and the other kernels as Swift values; a plain-Swift reference of each.
    .target(name: "Tensors", dependencies: ["CTensors"], swiftSettings: swiftSettings),
    // The trained weights, compiled into the binary.
    .target(
      name: "CModelWeights",
      exclude: ["language.ngw", "README.md"]),
    // Words to tags, lemmas, dependency tree and named entities.
    .target(
      name: "NeuralModel",
      dependencies: ["Tensors", "Text", "CModelWeights"],
      swiftSettings: swiftSettings),
    // Nouns only: mentions, references to entities, statements.
    .target(name: "Facts", dependencies: ["Ontology"], swiftSettings: swiftSettings),
    // Annotated sentences to open records, and those to statements of the ontology.
    .target(
      name: "Extraction",
      dependencies: ["Facts", "Ontology", "Text"],
      swiftSettings: swiftSettings),
    // Statements of many articles merged into one graph; identity, paths, metrics.
    .target(
      name: "Graph",
      dependencies: [
        "Facts", "Ontology", .product(name: "HeapModule", package: "swift-collections"),
      ],
      swiftSettings: swiftSettings),
    // What is kept between runs, in one SQLite file.
    .target(
      name: "Store",
      dependencies: [
        "Facts", "Graph", "Ontology", "Text", .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: swiftSettings),
    // The run over many articles: resumable, locked, reported.
    .target(
      name: "Ingestion", dependencies: ["Facts", "Ontology", "Store"],
      swiftSettings: swiftSettings),
    // Files that are there whole or not at all.
    .target(name: "Files", swiftSettings: swiftSettings),
    // The files that exports carry along, compiled into the binary.
    .target(name: "CExportResources", exclude: ["explorer"]),
    // The graph as files for other programs.
    .target(
      name: "Exporting",
      dependencies: ["CExportResources", "CMarkup", "Facts", "Files", "Graph", "Ontology"],
      swiftSettings: swiftSettings),
    // The whole way as a library: articles in, graph and files out.
    .target(
      name: "NewsGraph",
      dependencies: [
        "Articles", "Exporting", "Extraction", "Facts", "Graph", "Ingestion", "NeuralModel",
        "Ontology", "Text",
      ],
      swiftSettings: swiftSettings),
    // The program: one file a subcommand.
    .executableTarget(
      name: "newsgraph",
      dependencies: [
        "Articles", "Exporting", "Extraction", "Facts", "Files", "Graph", "Ingestion",
        "NeuralModel", "NewsGraph", "Ontology", "Store", "Text",
        .product(name: "Logging", package: "swift-log"),
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: swiftSettings),

    .testTarget(name: "FilesTests", dependencies: ["Files"], swiftSettings: swiftSettings),
    .testTarget(name: "ArticlesTests", dependencies: ["Articles"], swiftSettings: swiftSettings),
    .testTarget(
      name: "GraphTests", dependencies: ["Facts", "Graph", "Ontology"],
      swiftSettings: swiftSettings),
    .testTarget(
      name: "ExportingTests", dependencies: ["Exporting", "Facts", "Graph", "Ontology"],
      swiftSettings: swiftSettings),
    .testTarget(
      name: "StoreTests",
      dependencies: [
        "Facts", "Graph", "Ontology", "Store", "Text",
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      resources: [.copy("Fixtures")],
      swiftSettings: swiftSettings),
    // What the tests of the nightly run share, and the writer that they kill.
    .target(
      name: "IngestionTestSupport",
      dependencies: ["Facts", "Ingestion", "Ontology", "Store", "Text"],
      path: "Tests/IngestionTests/Support", swiftSettings: swiftSettings),
    .executableTarget(
      name: "ingestion-writer",
      dependencies: ["Ingestion", "IngestionTestSupport", "Store"],
      path: "Tests/IngestionTests/Writer", swiftSettings: swiftSettings),
    .testTarget(
      name: "IngestionTests",
      dependencies: [
        "Facts", "Ingestion", "IngestionTestSupport", "ingestion-writer", "Ontology", "Store",
      ],
      exclude: ["Support", "Writer"],
      swiftSettings: swiftSettings),
    // What Tests/Benchmarks/bench-graph measures.
    .executableTarget(
      name: "GraphBenchmark", dependencies: ["Exporting", "Facts", "Graph", "Ontology"],
      path: "Tests/Benchmarks/GraphBenchmark", swiftSettings: swiftSettings),
    // What references cost, for `make bench-references`.
    .executableTarget(
      name: "ReferenceBenchmark",
      dependencies: ["Articles", "Extraction", "NeuralModel", "NewsGraph", "Text"],
      path: "Tests/Benchmarks/ReferenceBenchmark", swiftSettings: swiftSettings),
    // Random graphs with their figures, for Tests/Development/check_metrics.py.
    .executableTarget(
      name: "MetricsDump", dependencies: ["Facts", "Graph", "Ontology"],
      path: "Tests/Development/MetricsDump", swiftSettings: swiftSettings),
    // What extraction asks of the learned model of acts, for Training/acts.py.
    .executableTarget(
      name: "ActQuestions",
      dependencies: [
        "Articles", "Extraction", "Facts", "NeuralModel", "NewsGraph", "Ontology", "Text",
      ],
      path: "Tests/Development/ActQuestions"),
    .testTarget(name: "OntologyTests", dependencies: ["Ontology"], swiftSettings: swiftSettings),
    .testTarget(
      name: "TextTests",
      dependencies: ["Text"],
      resources: [.copy("Fixtures")],
      swiftSettings: swiftSettings),
    .testTarget(name: "TensorsTests", dependencies: ["Tensors"], swiftSettings: swiftSettings),
    .testTarget(
      name: "NeuralModelTests",
      dependencies: ["NeuralModel", "Text"],
      resources: [.copy("Fixtures")],
      swiftSettings: swiftSettings),
    .testTarget(
      name: "ExtractionTests",
      dependencies: ["Extraction", "Facts", "Ontology", "Text"],
      swiftSettings: swiftSettings),
    // The example of README.md, byte for byte.
    .executableTarget(
      name: "library-example", dependencies: ["Articles", "Graph", "NewsGraph"],
      path: "Tests/NewsGraphTests/Example", swiftSettings: swiftSettings),
    .testTarget(
      name: "NewsGraphTests",
      dependencies: [
        "Articles", "Exporting", "Facts", "Graph", "NewsGraph", "Ontology", "library-example",
      ],
      exclude: ["Example"],
      swiftSettings: swiftSettings),
    .testTarget(
      name: "EndToEndTests",
      dependencies: [
        "newsgraph", "Articles", "Facts", "Graph", "NeuralModel", "Ontology", "Store", "Text",
      ],
      swiftSettings: swiftSettings),
  ],
  cLanguageStandard: .gnu2x
)
