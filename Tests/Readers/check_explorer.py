#!/usr/bin/env python3
"""Opens the explorer's page in headless Chromium, from disk, and uses it with mouse and keys as a person would.

  check_explorer.py PAGE [--screenshot FILE] [--dark-screenshot FILE]

Exit status 0 when all is as it should be, 1 with the differences else, 2 where there is no Chromium. The screenshots
show the whole graph by day, and a path through it by night.
"""
import argparse
import sys
import time

from chromium import Chromium, PageError

# What the page must answer to by itself; what is not so comes back.
SCRIPT = r"""(() => {
const failures = [];
const check = (fits, what) => { if (!fits) failures.push(what); };
const details = document.getElementById("details");
check(document.getElementById("summary").textContent.startsWith(visible.nodes.length.toLocaleString("en") + " node"), "the summary counts nodes");
check(visible.edges.size === edges.length, "all edges are shown at first");
for (const node of nodes.slice(0, 200)) {
  query.value = node.label;
  search();
  check(found.length > 0, "search finds " + node.label);
}
query.value = "";
search();
for (const meaning of MEANINGS)
  check(getComputedStyle(document.documentElement).getPropertyValue("--" + meaning.id).trim(), meaning.id + " has a colour");
const looks = MEANINGS.filter(m => ["asserted", "attributed", "unreal", "alleged", "negated"].includes(m.id)).map(m => colors[m.id]);
check(new Set(looks).size === 5, "what is asserted, attributed, planned, alleged and denied has five colours");
check(document.querySelectorAll("#legend li").length === new Set(edges.map(e => e.meaning)).size, "the legend tells every stroke");
check(!document.querySelector("#details script, #hits script, #filters script"), "labels are text");
if (!edges.length) return failures;
const edge = edges.find(e => e.evidence.length) || edges[0];
chooseEdge(edge);
check(details.textContent.includes(edge.from.label) && details.textContent.includes(edge.label), "an edge names its ends and relation");
check(details.querySelectorAll("blockquote").length === edge.evidence.length, "an edge shows its sentences");
check(details.querySelector("blockquote").textContent === quoteOf(edge.evidence[0]), "a sentence is verbatim");
check(details.querySelectorAll("mark").length > 0, "a sentence has marks");
for (const link of details.querySelectorAll("a")) check(/^https?:/.test(link.href), "links are web addresses");
chooseNode(edge.from);
check(details.querySelectorAll(".item").length === edge.from.edges.length, "the timeline has every edge of the node");
const days = [...details.querySelectorAll(".day")].map(day => day.textContent).filter(day => day !== "no date");
check(days.join() === days.slice().sort().join(), "the timeline goes by date");
check(details.querySelector("h2").textContent === edge.from.label, "labels are text");
check(!("degree" in edge.from) || / by PageRank, [\d,]+(st|nd|rd|th) by betweenness/.test(details.textContent), "a node tells its rank");
const filtered = (what, change, undo, fits) => {
  change(); applyFilter();
  check([...visible.edges].every(fits) && visible.edges.size < edges.length, what + " are filtered");
  undo(); applyFilter();
  check(visible.edges.size === edges.length, what + " are shown again");
};
const without = (what, set, one, fits) => filtered(what, () => set.delete(one), () => set.add(one), fits);
without("relations", filter.relations, edges[0].interaction, e => e.interaction !== edges[0].interaction);
without("classes", filter.classes, edges[0].from.class, e => e.from.class !== edges[0].from.class && e.to.class !== edges[0].from.class);
without("meanings", filter.meanings, edges[0].meaning.id, e => e.meaning !== edges[0].meaning);
const told = edges.find(e => e.publishers.length === 1);
if (told && data.publishers.length > 1) without("sources", filter.publishers, told.publishers[0], e => e.publishers.some(p => p !== told.publishers[0]));
filtered("doubtful edges", () => { filter.confidence = 1.01; }, () => { filter.confidence = 0; }, () => false);
if (edges.some(e => e.last)) filtered("dates", () => { filter.since = "2999-01-01"; }, () => { filter.since = ""; }, e => !e.last);
chooseNothing();
return failures;
})()"""

# Where on the screen the middle of a node is, of an edge, and the ends of one edge that lies free.
PLACES = """(() => {
  const box = canvas.getBoundingClientRect(), at = (x, y) => { const p = toScreen(view, x, y); return [p[0] + box.left, p[1] + box.top]; };
  const seen = node => nodeAt(...toScreen(view, node.x, node.y)) === node;
  for (const edge of edges) {
    if (edge.from === edge.to || !seen(edge.from) || !seen(edge.to)) continue;
    const [x, y] = middle(curve(edge)), there = toScreen(view, x, y);
    if (nodeAt(...there) || edgeAt(...there) !== edge) continue;
    return {edge: edge.index, at: at(x, y), from: at(edge.from.x, edge.from.y), to: at(edge.to.x, edge.to.y),
      fromIndex: edge.from.index, toIndex: edge.to.index};
  }
  return null;
})()"""
# Whether the picture of what is shown is painted.
PAINTED = "picture.bitmap && !picture.awaited && isCurrent()"


class Visit:
    """One visit to the page; notes what is not as it should be."""

    def __init__(self, browser, options):
        self.browser, self.options, self.failures = browser, options, []

    def check(self, condition, what):
        try:
            self.browser.wait_for(condition, seconds=5)
        except PageError:
            self.failures.append(what)

    def use(self):
        self.browser.open(self.options.page)
        self.browser.wait_for("document.documentElement.dataset.layout === 'done' || !nodes.length", seconds=120)
        self.failures += self.browser.run(SCRIPT)
        if self.browser.run("edges.length"):
            self.check(PAINTED, "the picture is painted")
            self.point()
            self.keys()
            self.narrow()
        else:
            self.check("nodes.length || document.getElementById('notice').textContent.includes('empty')",
                       "an empty graph says so")
        self.themes()
        self.failures += self.browser.errors

    def point(self):
        """Mouse: an edge, a node, a path by way of the button, dragging, the wheel."""
        browser = self.browser
        browser.run("fit()")
        place = browser.run(PLACES)
        if place:
            browser.click(*place["at"])
            self.check("state.edge && state.edge.index === %d" % place["edge"], "a click chooses an edge")
            browser.click(*place["from"])
            self.check("state.node && state.node.index === %d" % place["fromIndex"], "a click chooses a node")
            browser.press("p")
            browser.click(*place["to"])
            self.check("state.path && state.path.edges.some(e => e.index === %d)" % place["edge"],
                       "a path between two clicked nodes is shown")
            browser.run("chooseNothing(); fit()")
            x, y = browser.run(PLACES)["from"]
            browser.mouse("Moved", x, y)
            browser.mouse("Pressed", x, y, "left", 1)
            for step in range(1, 6):
                browser.mouse("Moved", x + 8 * step, y + 5 * step, "left")
            browser.mouse("Released", x + 40, y + 25, "left", 1)
            self.check("nodes[%d].held && !dragged && !state.node" % place["fromIndex"], "a node can be dragged")
        before = browser.run("view.scale")
        browser.mouse("Wheel", 600, 400, deltaX=0, deltaY=-240)
        self.check("view.scale > %r" % before, "the wheel zooms")
        self.check(PAINTED, "the picture is painted anew after zooming")

    def keys(self):
        browser = self.browser
        browser.run("chooseNothing(); fit(); canvas.focus()")
        browser.press("n")
        self.check("state.node === byDegree[0]", "N chooses the best connected node")
        browser.press("e")
        self.check("state.edge && (state.edge.from === byDegree[0] || state.edge.to === byDegree[0])", "E chooses an edge of it")
        browser.press("Escape")
        self.check("!state.node && !state.edge", "Escape chooses nothing")
        before = browser.run("view.x")
        browser.press("ArrowRight")
        self.check("view.x > %r" % before, "arrow keys move the picture")
        browser.press("/")
        self.check("document.activeElement === query", "/ goes to the search")
        browser.type(browser.run("byDegree[0].label"))
        self.check("!hits.hidden && found.length", "typing finds")
        browser.press("Enter")
        self.check("state.node === found[0] || state.node === byDegree[0]", "Enter takes what was found")
        browser.press("?", shift=True)
        self.check("document.getElementById('help').open", "? shows the keys")
        browser.press("Enter")
        self.check("!document.getElementById('help').open", "Enter closes the keys")
        browser.run("chooseNothing()")

    def narrow(self):
        """On a telephone nothing runs out of the window, and filters are a tap away."""
        self.browser.resize(390, 780, 2)
        self.check("document.documentElement.scrollWidth <= 390", "nothing runs out of a narrow window")
        self.check("view.width > 300 && view.height > 200", "the picture keeps its place in a narrow window")
        self.browser.run("document.getElementById('filter-button').click()")
        self.check("document.getElementById('filters').getBoundingClientRect().width > 200", "a narrow window shows the filters when asked")
        self.browser.run("document.getElementById('filter-button').click()")
        self.browser.resize(1440, 900)

    def themes(self):
        for scheme in ("dark", "light"):
            self.browser.prefer(scheme)
            self.check("document.documentElement.dataset.theme === '%s'" % scheme, "the theme follows the system: " + scheme)
        self.browser.press("t")
        self.check("document.documentElement.dataset.theme === 'dark'", "T changes the theme")
        self.browser.press("t")

    def pictures(self):
        """The whole graph, and the longest of the short paths between well connected nodes."""
        browser = self.browser
        browser.run("chooseNothing(); nodes.forEach(node => { node.held = false; }); say('')")
        browser.open(self.options.page)
        browser.mouse("Moved", 2, 2)
        browser.wait_for("document.documentElement.dataset.layout === 'done' || !nodes.length", seconds=120)
        if self.options.screenshot:
            browser.wait_for(PAINTED)
            time.sleep(0.3)
            browser.screenshot(self.options.screenshot)
        if self.options.dark_screenshot:
            browser.prefer("dark")
            browser.run("""(() => {
              let best = null;
              for (const from of byDegree.slice(0, 12)) for (const to of byDegree.slice(0, 12)) {
                const paths = from.index < to.index ? shortestPaths(from, to) : [], hops = paths.length ? paths[0].hops.length : 0;
                if (hops <= 4 && (!best || hops > best.hops)) best = {from, to, hops};
              }
              if (best) { showPaths(best.from, best.to); say(""); }
            })()""")
            browser.wait_for(PAINTED)
            time.sleep(0.3)
            browser.screenshot(self.options.dark_screenshot)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("page")
    parser.add_argument("--screenshot")
    parser.add_argument("--dark-screenshot")
    options = parser.parse_args()
    with Chromium() as browser:
        visit = Visit(browser, options)
        visit.use()
        if options.screenshot or options.dark_screenshot:
            visit.pictures()
    for failure in visit.failures:
        print("%s: %s" % (options.page, failure))
    if not visit.failures:
        print("%s: the explorer works" % options.page)
    return 1 if visit.failures else 0


if __name__ == "__main__":
    sys.exit(main())
