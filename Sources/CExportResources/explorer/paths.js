// How two nodes are connected by what is shown: all shortest paths, in either direction of the arrows.
const MOST_PATHS = 6;

function shortestPaths(from, to) {
  const distance = new Map([[from, 0]]);
  let rim = [from];
  while (rim.length && !distance.has(to)) {
    const next = [];
    for (const node of rim) {
      for (const edge of node.edges) {
        if (!visible.edges.has(edge)) continue;
        const other = edge.from === node ? edge.to : edge.from;
        if (distance.has(other)) continue;
        distance.set(other, distance.get(node) + 1);
        next.push(other);
      }
    }
    rim = next;
  }
  if (!distance.has(to)) return [];
  const found = [];
  walkBack([to], []);
  return found.sort((a, b) => b.weight - a.weight || compareText(a.name, b.name)).slice(0, MOST_PATHS);

  function walkBack(list, hops) {
    if (found.length >= 200) return;
    const node = list[0];
    if (node === from) {
      const weight = hops.reduce((sum, hop) => sum + Math.log(hop[0].confidence * hop[0].documents), 0);
      found.push({nodes: list, hops, edges: hops.flat(), weight, name: list.map(n => n.label).join("\n")});
      return;
    }
    const before = new Map();
    for (const edge of node.edges) {
      const other = edge.from === node ? edge.to : edge.from;
      if (!visible.edges.has(edge) || distance.get(other) !== distance.get(node) - 1) continue;
      if (!before.has(other)) before.set(other, []);
      before.get(other).push(edge);
    }
    for (const [other, hop] of [...before].sort((a, b) => a[0].index - b[0].index)) {
      hop.sort((a, b) => b.documents - a.documents || b.confidence - a.confidence || a.index - b.index);
      walkBack([other, ...list], [hop, ...hops]);
    }
  }
}

function showPaths(from, to) {
  state.pathFrom = null;
  document.getElementById("path-button").setAttribute("aria-pressed", "false");
  const paths = shortestPaths(from, to);
  const title = element("h2", {}, from.label, " → ", to.label);
  if (!paths.length) {
    state.path = null;
    say("No path between " + from.label + " and " + to.label);
    showDetails(title, element("p", {className: "muted"}, "Nothing that is shown connects the two. Filters may hide what does."),
      pathButtons(from, to));
    redraw();
    return;
  }
  const hops = paths[0].hops.length;
  const list = paths.map((path, place) => {
    const rows = path.hops.map((hop, step) => {
      const [best, ...others] = hop;
      const row = element("button", {className: "item", style: {borderColor: "var(--" + best.meaning.id + ")"}, onclick: () => chooseEdge(best, true)},
        element("b", {}, best.from.label), " ", best.label, " ", element("b", {}, best.to.label),
        element("div", {className: "muted"}, best.evidence.length ? "“" + shorten(quoteOf(best.evidence[0]), 130) + "”" : "",
          others.length ? " also: " + [...new Set(others.map(e => e.label))].slice(0, 4).join(", ") : ""));
      return row;
    });
    const show = element("button", {className: "link", onclick: () => { state.path = path; state.node = state.edge = null; fit(path.nodes); }}, "show");
    return element("section", {}, element("h3", {}, "Path " + (place + 1), show), ...rows);
  });
  showDetails(title, element("p", {className: "muted"}, plural(hops, "hop") + ", " + plural(paths.length, "path")),
    pathButtons(from, to), ...list);
  Object.assign(state, {path: paths[0], node: null, edge: null});
  say(plural(paths.length, "path") + " of " + plural(hops, "hop"));
  fit(paths[0].nodes);
}

function pathButtons(from, to) {
  return element("div", {className: "buttons"}, element("button", {onclick: () => showPaths(to, from)}, "Other way round"),
    element("button", {onclick: () => chooseNode(from)}, from.label), element("button", {onclick: () => chooseNode(to)}, to.label));
}

function startPath(node) {
  state.pathFrom = node;
  document.getElementById("path-button").setAttribute("aria-pressed", String(Boolean(node)));
  say(node ? "Path from " + node.label + ": choose the other end" : "");
  redraw();
}
