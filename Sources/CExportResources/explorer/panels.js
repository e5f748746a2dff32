// The panel at the right: what is known of a node or an edge, and where it stands.
function showDetails(...children) {
  const box = document.getElementById("details");
  box.replaceChildren(...children.filter(Boolean));
  box.scrollTop = 0;
}

function say(message) { document.getElementById("notice").textContent = message; }

function showStart() {
  const ranked = nodes.slice().sort((a, b) => b.edges.length - a.edges.length || a.index - b.index).slice(0, 12);
  showDetails(
    element("h2", {}, "What the articles say"),
    element("p", {className: "muted"}, "Choose a node for its timeline, an edge for its sentences. Choose a node, then Path, then another node to see how the two are connected."),
    element("h3", {}, "Best connected"),
    ...ranked.map(node => element("button", {className: "item", style: {borderColor: classes[node.class].color}, onclick: () => chooseNode(node, true)},
      element("b", {}, node.label), " ", element("span", {className: "muted"}, classes[node.class].label + ", " + plural(node.edges.length, "edge")))));
}

function period(first, last) {
  if (!first && !last) return "";
  return first === last || !last ? first : (first || "") + " – " + last;
}

// "3rd"
function place(number) {
  const ending = ["th", "st", "nd", "rd"][number % 100 > 10 && number % 100 < 14 ? 0 : number % 10] || "th";
  return number.toLocaleString("en") + ending;
}

function chooseNode(node, isFar = false) {
  if (state.pathFrom && state.pathFrom !== node) { showPaths(state.pathFrom, node); return; }
  Object.assign(state, {node, edge: null, path: null});
  const shown = node.edges.filter(e => visible.edges.has(e));
  const links = [];
  if (/^Q\d+$/.test(node.wikidata || ""))
    links.push(element("a", {href: "https://www.wikidata.org/wiki/" + node.wikidata, target: "_blank", rel: "noopener noreferrer"}, "Wikidata " + node.wikidata));
  showDetails(
    element("span", {className: "chip"}, dot(node.class), classes[node.class].label),
    element("h2", {}, node.label),
    node.aliases.length ? element("p", {className: "muted"}, "also ", node.aliases.join(", ")) : null,
    element("p", {className: "muted"}, plural(node.documents, "article"), ", ", plural(node.mentions, "mention"), " · ",
      period(node.first, node.last), links.length ? " · " : "", ...links),
    "degree" in node ? element("p", {className: "muted"}, plural(node.degree, "edge"), `, ${place(node.pagerankRank)} of ${nodes.length.toLocaleString("en")} by PageRank, ${place(node.betweennessRank)} by betweenness`) : null,
    element("div", {className: "buttons"},
      element("button", {onclick: () => startPath(node)}, "Path from here"),
      element("button", {onclick: () => fit([node, ...shown.flatMap(e => [e.from, e.to])])}, "Zoom to neighbours")),
    element("h3", {}, "Timeline", element("span", {}, shown.length < node.edges.length ? shown.length + " of " + node.edges.length : "")),
    ...timelineOf(node, shown));
  say("");
  if (isFar) centre(node); else redraw();
}

function timelineOf(node, shown) {
  const sorted = shown.slice().sort((a, b) => compareText(a.first || "", b.first || "") || b.documents - a.documents || a.index - b.index);
  const rows = [];
  let day = null;
  for (const edge of sorted) {
    if (edge.first !== day) rows.push(element("div", {className: "day"}, edge.first || "no date"));
    day = edge.first;
    const other = edge.from === node ? edge.to : edge.from;
    const words = edge.from === node ? [edge.label + " ", element("b", {}, other.label)] : [element("b", {}, other.label), " " + edge.label];
    rows.push(element("button", {className: "item", style: {borderColor: "var(--" + edge.meaning.id + ")"}, onclick: () => chooseEdge(edge)},
      edge.from === node ? "→ " : "← ", ...words,
      element("div", {className: "muted"}, plural(edge.documents, "article") + (edge.attributions.length ? ", says " + shorten(edge.attributions.join(", "), 60) : ""))));
  }
  return rows;
}

function chooseEdge(edge, isFar = false) {
  if (!isFar) state.path = null;
  Object.assign(state, {edge, hoverNode: null});
  const reserve = [edge.negated ? "denied" : null, edge.modality !== "asserted" ? edge.modality : null,
    edge.kind === "derived" ? "derived" : null, edge.attributions.length ? "attributed" : null].filter(Boolean);
  showDetails(
    element("div", {className: "triple"},
      element("button", {className: "link", onclick: () => chooseNode(edge.from)}, edge.from.label),
      element("span", {className: "relation", style: {borderColor: "var(--" + edge.meaning.id + ")", color: "var(--" + edge.meaning.id + ")"}}, edge.label),
      element("button", {className: "link", onclick: () => chooseNode(edge.to)}, edge.to.label)),
    element("div", {}, ...(reserve.length ? reserve : ["asserted"]).map(word =>
      element("span", {className: "badge", style: {background: "color-mix(in srgb, var(--" + edge.meaning.id + ") 82%, black)"}}, word))),
    element("p", {className: "muted"}, plural(edge.documents, "article"), ", ", plural(edge.sources, "independent source"), " · ", period(edge.first, edge.last)),
    element("div", {className: "bar", title: "confidence"}, element("i", {style: {width: 100 * edge.confidence + "%"}})),
    element("p", {className: "muted"}, "confidence " + edge.confidence.toFixed(2)),
    edge.attributions.length ? element("p", {}, "Said by ", element("b", {}, edge.attributions.join(", "))) : null,
    edge.via ? element("p", {className: "muted"}, "by way of “" + edge.via + "”") : null,
    element("h3", {}, plural(edge.evidence.length, "sentence")),
    ...edge.evidence.flatMap(evidenceCard),
    edge.more ? element("p", {className: "muted"}, "and " + plural(edge.more, "further sentence") + " in the other exports") : null);
  if (isFar) fit([edge.from, edge.to]); else redraw();
}

const quoteOf = item => data.quotes[item.quote];

function evidenceCard(item) {
  const article = articles[item.article], address = webAddress(article.url);
  const title = article.title || article.url || "article";
  return [
    element("blockquote", {}, ...marked(quoteOf(item), item)),
    element("p", {className: "source"},
      item.speaker ? "according to " + item.speaker + " · " : "", article.publisher ? article.publisher + " · " : "",
      article.published ? article.published.slice(0, 10) + " · " : "",
      address ? element("a", {href: address, target: "_blank", rel: "noopener noreferrer"}, title + " ↗") : title),
  ];
}

// The sentence with its parts marked; spans are code points from the start of the quote.
function marked(quote, item) {
  const letters = Array.from(quote), kinds = new Array(letters.length).fill("");
  for (const part of ["object", "subject", "trigger"]) {
    const [from, to] = item[part] || [0, 0];
    for (let place = Math.max(0, from); place < Math.min(letters.length, to); place++) kinds[place] = part;
  }
  const pieces = [];
  for (let start = 0; start < letters.length;) {
    let end = start;
    while (end < letters.length && kinds[end] === kinds[start]) end++;
    const words = letters.slice(start, end).join("");
    pieces.push(kinds[start] ? element("mark", {className: kinds[start], title: kinds[start]}, words) : words);
    start = end;
  }
  return pieces;
}

function chooseNothing() {
  Object.assign(state, {node: null, edge: null, path: null});
  startPath(null);
  showStart();
  redraw();
}

function centre(node) {
  view.x = node.x; view.y = node.y;
  view.scale = Math.max(view.scale, 0.9);
  view.touched = true;
  redraw();
}
