import Extraction
import Ontology
import Testing
import Text

struct DependencyTreeTests {
  private let tree = DependencyTree(
    sentence(
      """
      The     the     DET   DT  2 det
      council council NOUN  NN  4 nsubj:pass
      was     be      AUX   VBD 4 aux:pass
      briefed brief   VERB  VBN 0 root
      by      by      ADP   IN  6 case
      Oman    Oman    PROPN NNP 4 obl:agent B-COUNTRY
      """))

  @Test func `children stand in the order of the text`() {
    #expect(tree.children == [[], [0], [], [1, 2, 5], [], [4]])
  }

  @Test func `a relation is found with its subtypes`() {
    #expect(tree.children(of: 3, in: "nsubj", "obl") == [1, 5])
    #expect(tree.fullRelation(of: 5) == "obl:agent")
  }

  @Test func `a subtree can be pruned`() {
    #expect(tree.subtree(of: 3) == [0, 1, 2, 3, 4, 5])
    #expect(tree.subtree(of: 3) { tree.relations[$0] == "obl" } == [0, 1, 2, 3])
  }

  @Test func `the nearest ancestor comes first`() {
    #expect(tree.ancestors(of: 4) == [5, 3])
    #expect(tree.ancestors(of: 3).isEmpty)
  }

  @Test func `a word lies within itself and all above it`() {
    #expect(tree.isWord(4, within: 4))
    #expect(tree.isWord(4, within: 3))
    #expect(!tree.isWord(3, within: 4))
  }

  @Test func `words know their entity`() {
    #expect(tree.entities == [nil, nil, nil, nil, nil, 0])
  }
}
