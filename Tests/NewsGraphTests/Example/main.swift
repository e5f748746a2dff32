import Articles
import Graph
import NewsGraph

let analyzer = try ArticleAnalyzer()
var articles = try await analyzer.articles(in: ["articles/"])
articles.add(analyzer.analysis(of: Article(text: "Ada Lund sued Acme Ltd.", url: "a.example/1")))
let graph = analyzer.graph(of: articles)
try analyzer.write(graph, to: "news.graphml")
for edge in graph.edges where edge.label == "sued" { print(graph.label(ofNode: edge.source)) }
