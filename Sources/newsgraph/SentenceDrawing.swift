import Extraction
import Text

/// A dependency tree drawn with lines, the root at the top, dependents in the order of the text.
struct SentenceDrawing {
  private let tree: DependencyTree

  init(_ sentence: AnnotatedSentence) {
    tree = DependencyTree(sentence)
  }

  /// The drawing, a word a line: form, lemma and part of speech behind the relation to the word above.
  var lines: [String] {
    var lines: [String] = []
    for word in 0..<tree.count where tree.head(of: word) == nil {
      draw(word, stem: "", branch: "", into: &lines)
    }
    return lines
  }

  private func draw(_ word: Int, stem: String, branch: String, into lines: inout [String]) {
    lines.append(stem + branch + label(of: word))
    let below = stem + (branch.isEmpty ? "" : branch == "└─ " ? "   " : "│  ")
    let children = tree.children[word].filter { !tree.isPunctuation($0) }
    for child in children {
      draw(
        child, stem: below, branch: child == children.last ? "└─ " : "├─ ", into: &lines)
    }
  }

  private func label(of word: Int) -> String {
    let annotation = tree.sentence.annotations[word]
    let form = tree.sentence.sentence.words[word].form
    let entity = tree.entities[word].map { " " + tree.sentence.entities[$0].class.rawValue } ?? ""
    return "\(annotation.relation) \(form) [\(tree.lemmas[word]) \(annotation.pennTag)\(entity)]"
  }
}
