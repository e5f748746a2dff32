import Extraction
import Text

/// The clusters of a document in the columns of OntoGUM: number, word, brackets of mentions.
enum CoreferenceColumns {
  /// Writes a document.
  ///
  /// - Parameters:
  ///   - name: What the document is called.
  ///   - sentences: The document's sentences.
  ///   - clusters: The clusters, their mentions counted as the sentences are.
  /// - Returns: The lines from `# begin document` to `# end document`, without chains of one mention.
  static func lines(
    name: String, sentences: [AnnotatedSentence], clusters: [CoreferenceCluster]
  ) -> String {
    var starts: [Int] = []
    var forms: [String] = []
    for sentence in sentences {
      starts.append(forms.count)
      forms += sentence.sentence.words.map(\.form)
    }
    let brackets = brackets(of: clusters, starts: starts, words: forms.count)
    var out = "# begin document \(name)\n"
    for (number, form) in forms.enumerated() {
      let marks = brackets[number].isEmpty ? "_" : brackets[number]
      out += "\(number)\t\(form)\t\(marks)\n"
    }
    return out + "# end document\n"
  }

  /// The marks of each word: mentions that end there, those of one word, those that begin there, so that they nest.
  private static func brackets(
    of clusters: [CoreferenceCluster], starts: [Int], words: Int
  ) -> [String] {
    var opened = [[(length: Int, chain: Int)]](repeating: [], count: words)
    var single = [[Int]](repeating: [], count: words)
    var closed = [[(length: Int, chain: Int)]](repeating: [], count: words)
    var chain = 0
    for cluster in clusters {
      let spans = Set(
        cluster.mentions.map { mention in
          let start = starts[mention.sentence]
          return start + mention.words.lowerBound..<start + mention.words.upperBound
        })
      guard spans.count > 1 else { continue }
      chain += 1
      for span in spans {
        if span.count == 1 {
          single[span.lowerBound].append(chain)
        } else {
          opened[span.lowerBound].append((span.count, chain))
          closed[span.upperBound - 1].append((span.count, chain))
        }
      }
    }
    return (0..<words).map { word in
      closed[word].sorted { ($0.length, $0.chain) < ($1.length, $1.chain) }
        .map { "\($0.chain))" }.joined()
        + opened[word].sorted { ($1.length, $0.chain) < ($0.length, $1.chain) }
        .map { "(\($0.chain)" }.joined()
        + single[word].sorted().map { "(\($0))" }.joined()
    }
  }
}
