#!/usr/bin/env python3
"""Opens the explorer's page in headless Chromium, from disk, and uses it.

  check_explorer.py PAGE [--screenshot FILE]

A script of ours is put at the end of a copy of the page; what it finds comes back as text of the page. Exit status 0
when all is as it should be, 1 with the differences else, 2 where there is no Chromium.
"""
import argparse
import html
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile

SCRIPT = r"""
const failures = [];
const check = (fits, what) => { if (!fits) failures.push(what); };
window.addEventListener("error", event => failures.push("error: " + event.message));
document.addEventListener("securitypolicyviolation", event => failures.push("loads " + event.blockedURI));
const details = document.getElementById("details");
const press = (key, target = document.body) => target.dispatchEvent(new KeyboardEvent("keydown", {key, bubbles: true}));
try {
  check(document.getElementById("summary").textContent.startsWith(visible.nodes.length.toLocaleString("en") + " node"), "the summary counts nodes");
  check(visible.edges.size === edges.length, "all edges are shown at first");
  for (const node of nodes.slice(0, 200)) {
    query.value = node.label;
    search();
    check(found.length > 0, "search finds " + node.label);
  }
  query.value = "";
  search();
  if (edges.length) {
    const edge = edges.find(e => e.evidence.length) || edges[0];
    chooseEdge(edge);
    check(details.textContent.includes(edge.from.label) && details.textContent.includes(edge.label), "an edge names its ends and relation");
    check(details.querySelectorAll("blockquote").length === edge.evidence.length, "an edge shows its sentences");
    check(details.querySelector("blockquote").textContent === quoteOf(edge.evidence[0]), "a sentence is verbatim");
    check(details.querySelectorAll("mark").length > 0, "a sentence has marks");
    for (const link of details.querySelectorAll("a")) check(/^https?:/.test(link.href), "links are web addresses");
    chooseNode(edge.from);
    check(details.querySelectorAll(".item").length === edge.from.edges.length, "the timeline has every edge of the node");
    check(details.querySelector("h2").textContent === edge.from.label, "labels are text");
    check(!("degree" in edge.from) || / by PageRank, \d+(st|nd|rd|th) by betweenness/.test(details.textContent), "a node tells its rank");
    if (edge.from !== edge.to) {
      const paths = shortestPaths(edge.from, edge.to);
      check(paths.length === 1 && paths[0].hops.length === 1, "neighbours are one hop apart");
      startPath(edge.from);
      chooseNode(edge.to);
      check(state.path && state.path.edges.includes(edge), "a path between two chosen nodes is shown");
    }
    chooseNothing();
    const wanted = edges[0].interaction;
    filter.relations.delete(wanted);
    applyFilter();
    check([...visible.edges].every(e => e.interaction !== wanted) && visible.edges.size < edges.length, "relations are filtered");
    filter.relations.add(wanted);
    filter.confidence = 1.01;
    applyFilter();
    check(visible.edges.size === 0, "confidence is filtered");
    filter.confidence = 0;
    setDays("2999-01-01", "");
    check([...visible.edges].every(e => !e.last), "dates are filtered");
    setDays("", "");
    check(visible.edges.size === edges.length, "filters can be undone");
    press("n");
    check(state.node === byDegree[0], "N chooses the best connected node");
    press("e");
    check(state.edge && state.edge.from.edges.length > 0, "E chooses an edge of it");
    press("Escape");
    check(!state.node && !state.edge, "Escape chooses nothing");
  }
  for (const meaning of MEANINGS) {
    const drawn = getComputedStyle(document.documentElement).getPropertyValue("--" + meaning.id).trim();
    check(drawn, meaning.id + " has a colour");
  }
  const before = document.documentElement.dataset.theme;
  press("t");
  check(document.documentElement.dataset.theme !== before, "T changes the theme");
  press("t");
  draw();
} catch (error) { failures.push(String(error.stack || error)); }
document.body.append(element("output", {id: "checked"}, JSON.stringify(failures)));
"""


def chromium(arguments):
    program = next((p for p in map(shutil.which, ("chromium", "chromium-browser", "google-chrome")) if p), None)
    if not program:
        print("no Chromium here; install Debian's chromium")
        sys.exit(2)
    options = ["--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--window-size=1440,900"]
    return subprocess.run([program] + options + arguments, capture_output=True, text=True, timeout=300)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("page")
    parser.add_argument("--screenshot")
    options = parser.parse_args()
    with open(options.page, encoding="utf-8") as file:
        page = file.read()
    with tempfile.TemporaryDirectory() as folder:
        copy = os.path.join(folder, "page.html")
        with open(copy, "w", encoding="utf-8") as file:
            file.write(page.replace("</body>", "<script>" + SCRIPT + "</script></body>"))
        done = chromium(["--virtual-time-budget=3000", "--dump-dom", "file://" + copy])
    found = re.search(r'<output id="checked">(.*?)</output>', done.stdout, re.DOTALL)
    failures = json.loads(html.unescape(found.group(1))) if found else ["the page did not run: " + done.stderr[-500:]]
    if options.screenshot:
        target = os.path.abspath(options.screenshot)
        chromium(["--virtual-time-budget=20000", "--screenshot=" + target, "file://" + os.path.abspath(options.page)])
    for failure in failures:
        print("%s: %s" % (options.page, failure))
    if not failures:
        print("%s: the explorer works" % options.page)
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
