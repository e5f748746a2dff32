// What the page is about, as the writer put it into the element #data.
const data = JSON.parse(document.getElementById("data").textContent);
const nodes = data.nodes, edges = data.edges, articles = data.articles, classes = data.classes;

// How an edge is meant, which decides its colour and stroke; the first that fits.
const MEANINGS = [
  {id: "negated", label: "denied", dash: [], fits: e => e.negated || e.modality === "denied"},
  {id: "unreal", label: "planned, requested, conditional", dash: [7, 4], fits: e => ["planned", "requested", "conditional"].includes(e.modality)},
  {id: "attributed", label: "said by a source", dash: [9, 3, 2, 3], fits: e => e.attributions.length > 0},
  {id: "alleged", label: "alleged, possible", dash: [2, 4], fits: e => e.modality !== "asserted"},
  {id: "role", label: "role in an event", dash: [], fits: e => e.kind === "role"},
  {id: "derived", label: "derived", dash: [1, 3], fits: e => e.kind === "derived" || e.kind === "affiliation"},
  {id: "asserted", label: "asserted", dash: [], fits: () => true},
];

nodes.forEach((node, index) => {
  node.index = index;
  node.edges = [];
  node.color = classes[node.class].color;
  node.key = [node.label, ...node.aliases].map(fold).join("\n");
});
edges.forEach((edge, index) => {
  edge.index = index;
  edge.attributions = edge.attributions || [];
  edge.from = nodes[edge.source];
  edge.to = nodes[edge.target];
  edge.meaning = MEANINGS.find(meaning => meaning.fits(edge));
  edge.from.edges.push(edge);
  if (edge.to !== edge.from) edge.to.edges.push(edge);
});
nodes.forEach(node => {
  node.radius = Math.min(24, 4.5 + 2.1 * Math.sqrt(node.edges.length));
});

// The place of each node by a figure, from 1, where the page holds figures.
for (const figure of ["pagerank", "betweenness"]) {
  const sorted = nodes.filter(node => figure in node).sort((a, b) => b[figure] - a[figure] || a.index - b.index);
  sorted.forEach((node, place) => { node[figure + "Rank"] = place + 1; });
}

// Parallel edges bend away from each other, edges the other way to the other side; many of them stand closer together.
const bundles = new Map();
edges.forEach(edge => {
  const pair = Math.min(edge.source, edge.target) + " " + Math.max(edge.source, edge.target);
  if (!bundles.has(pair)) bundles.set(pair, []);
  bundles.get(pair).push(edge);
});
bundles.forEach(bundle => bundle.forEach((edge, place) => {
  const middle = (place - (bundle.length - 1) / 2) * Math.min(1, 6 / bundle.length);
  edge.bend = edge.source <= edge.target ? middle : -middle;
}));

// Lower case without accents, for searching.
function fold(text) {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

function compareText(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

// An element with properties and children; text is always text, never markup.
function element(name, properties = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (key === "style") Object.assign(made.style, value);
    else if (key.includes("-") || key === "role" || key === "for") made.setAttribute(key, value);
    else made[key] = value;
  }
  made.append(...children.filter(child => child !== null && child !== undefined));
  return made;
}

function plural(count, noun) {
  return count.toLocaleString("en") + " " + noun + (count === 1 ? "" : "s");
}

// A web address that may be followed, or null: nothing but http and https.
function webAddress(text) {
  return /^https?:\/\//i.test(text || "") ? text : null;
}
