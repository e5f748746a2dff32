import Articles
import Foundation
import Testing

struct InputWalkTests {
  private func places(_ inputs: [String], in folder: String) -> [String] {
    var reader = ArticleReader(inputs: inputs)
    var found: [String] = []
    while let result = reader.next() {
      switch result {
      case .article(_, let place): found.append(place.description.replacing(folder + "/", with: ""))
      case .failure(let failure): found.append(failure.reason.rawValue)
      case .passed(_, let why): found.append(why)
      }
    }
    return found
  }

  @Test func `a folder is walked in the order of names, hidden files aside`() throws {
    let folder = try TemporaryFolder()
    for name in ["b.txt", "a/z.txt", "a/B.txt", "é.txt", ".hidden", "a/.git/c.txt", "c.txt"] {
      try folder.write(name, "Some text here.")
    }
    let found = places([folder.path], in: folder.path)
    #expect(found == ["a/B.txt", "a/z.txt", "b.txt", "c.txt", "é.txt"])
  }

  @Test func `a walk passes over what it is told to`() throws {
    let folder = try TemporaryFolder()
    for name in ["a.txt", "news.ngdb", "b/c.txt"] { try folder.write(name, "Some text here.") }
    let path = folder.path
    var reader = ArticleSourceReader(
      inputs: [path, path + "/news.ngdb"], omitting: { $0.hasSuffix(".ngdb") })
    var places: [String] = []
    while case .source(let source)? = reader.next() { places.append(source.place.description) }
    #expect(places == [path + "/a.txt", path + "/b/c.txt"])
  }

  @Test func `a name that is not UTF-8 is called so`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path
    let shell = Process()
    shell.executableURL = URL(fileURLWithPath: "/bin/sh")
    shell.arguments = ["-c", #"echo Some text here. > "$0/$(printf 'caf\351*.txt')""#, path]
    try shell.run()
    shell.waitUntilExit()
    #expect(places([path], in: path) == ["name-not-utf8"])
    try folder.write("b.txt", "Some text here.")
    #expect(places([path + "/*.txt"], in: path) == ["b.txt", "name-not-utf8"])
    // As a shell's own pattern arrives.
    let misread = path + "/caf\u{FFFD}.txt"
    #expect(ArticleSourceReader.isPresent(misread))
    #expect(places([misread, path + "/b.txt"], in: path) == ["name-not-utf8", "b.txt"])
  }

  @Test func `a file that opens and gives no bytes is told apart from one that does not open`() {
    // Nothing is mapped at the first address.
    #expect(places(["/proc/self/mem"], in: "/proc/self") == ["reading-stopped"])
  }

  @Test func `patterns name files at any depth`() throws {
    let folder = try TemporaryFolder()
    for name in ["a1.txt", "a2.md", "b/a3.txt", "b/c/a4.txt", "[x].txt"] {
      try folder.write(name, "Some text here.")
    }
    let path = folder.path
    #expect(places([path + "/a?.txt"], in: path) == ["a1.txt"])
    #expect(places([path + "/**/a[3-4].txt"], in: path) == ["b/a3.txt", "b/c/a4.txt"])
    #expect(places([path + "/*/*.txt"], in: path) == ["b/a3.txt"])
    #expect(places([path + "/[x].txt"], in: path) == ["[x].txt"])
    #expect(places([path + "/no*.txt"], in: path) == ["not-found"])
  }

  @Test func `a pattern stands for what matches it now`() throws {
    let folder = try TemporaryFolder()
    let pattern = folder.path + "/*.txt"
    #expect(ArticleSourceReader.places(of: [pattern]) == [])
    let first = try folder.write("a.txt", "Some text here.")
    #expect(ArticleSourceReader.places(of: [pattern, folder.path]) == [first, folder.path])
  }

  @Test(arguments: ["/**", "/**/*", "/*"])
  func `a pattern that names a folder and what lies in it reads it once`(pattern: String) throws {
    let folder = try TemporaryFolder()
    for name in ["a.txt", "b/c.txt", "b/d/e.txt", ".hidden.txt", "b/.git/f.txt"] {
      try folder.write(name, "Some text here.")
    }
    #expect(
      places([folder.path + pattern], in: folder.path) == ["a.txt", "b/c.txt", "b/d/e.txt"])
  }

  @Test func `inputs are read in the order in which they are named`() throws {
    let folder = try TemporaryFolder()
    for name in ["b.txt", "a.txt"] { try folder.write(name, "Some text here.") }
    let found = places([folder.path + "/b.txt", folder.path + "/a.txt"], in: folder.path)
    #expect(found == ["b.txt", "a.txt"])
  }

  @Test func `a link to a folder inside a folder is not followed`() throws {
    let folder = try TemporaryFolder()
    try folder.write("a.txt", "Some text here.")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/loop", withDestinationPath: folder.path)
    #expect(places([folder.path], in: folder.path) == ["a.txt"])
  }

  @Test func `what is missing or empty is a failure with a next step`() throws {
    let folder = try TemporaryFolder()
    let empty = try folder.write("empty.html", "")
    var reader = ArticleReader(inputs: [folder.path + "/nowhere", empty])
    guard case .failure(let missing)? = reader.next(), case .failure(let none)? = reader.next()
    else {
      Issue.record("two failures were expected")
      return
    }
    #expect(missing.reason == .notFound)
    #expect(none.reason == .noText)
    #expect(
      ReadingProblem.Reason.allCases.allSatisfy { !$0.nextStep.isEmpty && !$0.message.isEmpty })
  }

  @Test func `a pattern of many stars takes no time`() throws {
    let folder = try TemporaryFolder()
    try folder.write(String(repeating: "a", count: 200), "Some text here.")
    let pattern = folder.path + "/" + String(repeating: "*a", count: 30) + "b"
    #expect(places([pattern], in: folder.path) == ["not-found"])
  }
}
