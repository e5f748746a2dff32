import ArgumentParser

/// Which of those who may be meant is meant.
struct PickOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Which candidate an ambiguous name means, from 1; once for each such name.",
      valueName: "number"))
  var pick: [Int] = []
}
