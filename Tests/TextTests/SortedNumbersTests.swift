import Testing
import Text

struct SortedNumbersTests {
  @Test func `equal numbers count once, in ascending order`() {
    #expect(SortedNumbers([3, 1, 3, 2, 1]).numbers == [1, 2, 3])
    #expect(SortedNumbers([Int]()).isEmpty)
  }

  @Test func `what two sets share is counted`() {
    let numbers = SortedNumbers([1, 4, 7])
    #expect(numbers.sharedCount(with: SortedNumbers([7, 2, 4])) == 2)
    #expect(numbers.isDisjoint(with: SortedNumbers([0, 2, 8])))
    #expect(numbers.isDisjoint(with: SortedNumbers([])))
  }

  @Test func `numbers come in and go out`() {
    var numbers = SortedNumbers([5, 1])
    numbers.formUnion(SortedNumbers([3, 5]))
    numbers.remove(1)
    numbers.remove(9)
    #expect(numbers.numbers == [3, 5])
  }

  @Test func `words are equal where their letters are`() {
    #expect(SortedNumbers(of: ["raid", "ban"]).sharedCount(with: SortedNumbers(of: ["raid"])) == 1)
    #expect(SortedNumbers(of: ["raid"]).isDisjoint(with: SortedNumbers(of: ["raids", ""])))
  }

  @Test(arguments: [
    ("Number=Plur", "Number=Plur", true), ("Case=Nom|Number=Plur|Person=3", "Number=Plur", true),
    ("Number[psor]=Plur", "Number=Plur", false), ("Number=Plur", "Number=Plu", false),
    ("_", "Number=Plur", false), ("", "Number=Plur", false),
  ])
  func `a feature is found whole`(features: String, feature: String, isThere: Bool) {
    let annotation = WordAnnotation(
      lemma: "", partOfSpeech: .noun, pennTag: "NN", features: features, head: nil,
      relation: "root", headProbability: 1)
    #expect(annotation.has(feature: feature) == isThere)
  }
}
