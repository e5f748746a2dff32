import NewsGraph

/// What `newsgraph` alone prints: how to begin.
enum FirstSteps {
  static let text = """
    newsgraph \(NewsGraphRelease.version) reads English news and builds a graph of who did what to whom. It needs no \
    network.

    Three first steps:

      1. See what it understands of a sentence:

           echo "Senator Ada Lund sued Acme Corp. on Friday." | newsgraph extract --format table

      2. Build the graph of your articles (web pages, feeds, text, archives) and open it in a browser:

           newsgraph build articles/ --html graph.html --graphml graph.graphml

      3. Ask how two of the people or organisations in it are connected, with the sentences that say so:

           newsgraph path "Ada Lund" "Acme Corp" --articles articles/

    Then: `newsgraph ingest articles/ --store news.ngdb` keeps a graph from day to day, and path, show, search,
    timeline and export read it with --store news.ngdb. `newsgraph --help` lists all commands, `newsgraph help build`
    explains one.
    """
}
