/// A number and what it counts: "1 article", "2 articles", "1 entry", "2 entries".
func counted(_ count: Int, _ noun: String, _ plural: String? = nil) -> String {
  "\(count) \(count == 1 ? noun : plural ?? noun + "s")"
}
