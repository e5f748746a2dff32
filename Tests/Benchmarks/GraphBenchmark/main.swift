// Measures the rooms Graph and Exporting, and prints the figures as JSON; Tests/Benchmarks/bench-graph holds them
// against other libraries:
//
//   GraphBenchmark FOLDER STATEMENTS ACTORS QUERIES [STATEMENTS TO EXPORT]…
let numbers = CommandLine.arguments.dropFirst(2).compactMap { Int($0) }
guard numbers.count > 2 else { fatalError("name a folder for exports, and three numbers") }
var benchmark = try GraphBenchmark(folder: CommandLine.arguments[1])
let graph = benchmark.measureBuilding(statements: numbers[0], actors: numbers[1])
benchmark.measureSnapshot(graph)
benchmark.measurePaths(graph, queries: numbers[2])
try benchmark.measureWholeExport(graph)
for size in numbers.dropFirst(3) { try benchmark.measureExports(statements: size) }
benchmark.figures.print()
