// Which nodes and edges are shown, and the controls that say so.
const days = edges.flatMap(e => [e.first, e.last]).filter(Boolean).sort();
const filter = {
  meanings: new Set(MEANINGS.map(m => m.id)), classes: new Set(classes.keys()), relations: new Set(), publishers: new Set(),
  confidence: 0, since: "", until: "",
};
const visible = {nodes: [], edges: new Set()};
edges.forEach(e => filter.relations.add(e.interaction));
data.publishers.forEach((_, index) => filter.publishers.add(index));

function admits(edge) {
  return filter.meanings.has(edge.meaning.id) && filter.relations.has(edge.interaction)
    && edge.confidence >= filter.confidence
    && filter.classes.has(edge.from.class) && filter.classes.has(edge.to.class)
    && (!filter.since || !edge.last || edge.last >= filter.since)
    && (!filter.until || !edge.first || edge.first <= filter.until)
    && (filter.publishers.size === data.publishers.length || edge.publishers.some(p => filter.publishers.has(p)));
}

function applyFilter() {
  visible.edges = new Set(edges.filter(admits));
  const isWhole = visible.edges.size === edges.length;
  const used = new Set();
  visible.edges.forEach(e => { used.add(e.from); used.add(e.to); });
  visible.nodes = nodes.filter(n => used.has(n) || (isWhole && filter.classes.has(n.class)) || n === state.node);
  if (state.edge && !visible.edges.has(state.edge)) state.edge = null;
  state.path = null;
  const left = edges.length - visible.edges.size;
  document.getElementById("summary").textContent = plural(visible.nodes.length, "node") + ", "
    + plural(visible.edges.size, "edge") + (left ? " of " + edges.length.toLocaleString("en") : "")
    + (data.total > edges.length ? " (best supported of " + data.total.toLocaleString("en") + ")" : "")
    + " from " + plural(articles.length, "article");
  drawTimeline();
  changed();
}

function countBy(list, key) {
  const counts = new Map();
  list.forEach(item => counts.set(key(item), (counts.get(key(item)) || 0) + 1));
  return counts;
}

// A group of check boxes for the members of a set, with "all" and "none".
function choices(title, set, entries, isOpen = true) {
  const boxes = [];
  const rows = entries.map(({id, label, count, mark}) => {
    const box = element("input", {type: "checkbox", checked: set.has(id)});
    box.onchange = () => { box.checked ? set.add(id) : set.delete(id); applyFilter(); };
    boxes.push([box, id]);
    return element("label", {className: "row"}, box, mark || null, label, element("small", {}, count.toLocaleString("en")));
  });
  const all = on => () => {
    boxes.forEach(([box, id]) => { box.checked = on; on ? set.add(id) : set.delete(id); });
    applyFilter();
  };
  const buttons = element("span", {}, element("button", {onclick: all(true), ariaLabel: "all: " + title}, "all"), " · ",
    element("button", {onclick: all(false), ariaLabel: "none: " + title}, "none"));
  return [element("h3", {}, title, buttons), element("div", {className: isOpen ? "" : "list"}, ...rows)];
}

function stroke(meaning) {
  const svg = "http://www.w3.org/2000/svg", picture = document.createElementNS(svg, "svg");
  const line = document.createElementNS(svg, "line");
  Object.entries({width: 26, height: 10, "aria-hidden": true}).forEach(([k, v]) => picture.setAttribute(k, v));
  Object.entries({x1: 0, y1: 5, x2: 26, y2: 5, "stroke-width": 2, "stroke-dasharray": meaning.dash.join(" ")})
    .forEach(([k, v]) => line.setAttribute(k, v));
  line.style.stroke = "var(--" + meaning.id + ")";
  picture.append(line);
  if (meaning.id === "negated") {
    const bar = line.cloneNode();
    Object.entries({x1: 11, y1: 9, x2: 15, y2: 1}).forEach(([k, v]) => bar.setAttribute(k, v));
    picture.append(bar);
  }
  return picture;
}

const dot = index => element("span", {className: "dot", style: {background: classes[index].color}});

function buildFilters() {
  const box = document.getElementById("filters");
  const byMeaning = countBy(edges, e => e.meaning.id), byClass = countBy(nodes, n => n.class);
  const meanings = MEANINGS.filter(m => byMeaning.has(m.id)).reverse()
    .map(m => ({id: m.id, label: m.label, count: byMeaning.get(m.id), mark: stroke(m)}));
  const kinds = [...byClass].sort((a, b) => b[1] - a[1])
    .map(([id, count]) => ({id, label: classes[id].label, count, mark: dot(id)}));
  const byRelation = [...countBy(edges, e => e.interaction)].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]));
  const relations = byRelation.map(([id, count]) => ({id, label: id, count}));
  const byPublisher = new Map();
  edges.forEach(e => e.publishers.forEach(p => byPublisher.set(p, (byPublisher.get(p) || 0) + 1)));
  const sources = data.publishers.map((label, id) => ({id, label, count: byPublisher.get(id) || 0}));
  sources.sort((a, b) => b.count - a.count);
  const range = element("input", {type: "range", min: 0, max: 1, step: 0.05, value: 0, ariaLabel: "least confidence"});
  const shown = element("small", {}, "any");
  range.oninput = () => {
    filter.confidence = Number(range.value);
    shown.textContent = filter.confidence ? "≥ " + filter.confidence.toFixed(2) : "any";
    applyFilter();
  };
  box.append(...choices("How it is said", filter.meanings, meanings), ...choices("Classes", filter.classes, kinds),
    element("h3", {}, "Confidence", shown), range, ...choices("Relations", filter.relations, relations, false));
  if (sources.length > 1) box.append(...choices("Publishers", filter.publishers, sources, false));
  document.getElementById("legend").append(...meanings.map(m => element("li", {}, stroke(MEANINGS.find(x => x.id === m.id)), m.label)));
}

// The bars under the picture: how many edges were first seen when. Dragging chooses the days between.
const timeline = document.getElementById("timeline");
const dayNumbers = new Map();
function dayNumber(day) {
  if (!dayNumbers.has(day)) dayNumbers.set(day, Date.parse(day + "T00:00:00Z") / 864e5);
  return dayNumbers.get(day);
}
const dayText = number => new Date(number * 864e5).toISOString().slice(0, 10);
const span = days.length ? {first: dayNumber(days[0]), last: dayNumber(days[days.length - 1])} : null;

function drawTimeline() {
  if (!span) return;
  const box = timeline.getBoundingClientRect(), ratio = window.devicePixelRatio || 1;
  timeline.width = box.width * ratio; timeline.height = box.height * ratio;
  const paint = timeline.getContext("2d");
  paint.scale(ratio, ratio);
  const total = span.last - span.first + 1, bars = Math.max(1, Math.min(total, Math.floor(box.width / 5)));
  const counts = new Array(bars).fill(0), chosen = new Array(bars).fill(0);
  const place = day => Math.min(bars - 1, Math.floor((dayNumber(day) - span.first) / total * bars));
  edges.forEach(e => {
    if (!e.first) return;
    counts[place(e.first)]++;
    if (visible.edges.has(e)) chosen[place(e.first)]++;
  });
  const most = Math.max(...counts, 1), wide = box.width / bars, height = box.height - 14;
  for (let bar = 0; bar < bars; bar++) {
    for (const [list, color] of [[counts, colors.line], [chosen, colors.accent]]) {
      if (!list[bar]) continue;
      const tall = Math.max(2, Math.sqrt(list[bar] / most) * height);
      paint.fillStyle = color;
      paint.fillRect(bar * wide + 0.5, height - tall, Math.max(1, Math.min(wide - 1, 26)), tall);
    }
  }
  paint.fillStyle = colors.soft;
  paint.font = "10.5px system-ui, 'DejaVu Sans', sans-serif";
  paint.fillText(dayText(span.first), 0, box.height - 2);
  paint.textAlign = "right";
  if (total > 1) paint.fillText(dayText(span.last), box.width, box.height - 2);
}

function setDays(since, until) {
  filter.since = document.getElementById("since").value = since;
  filter.until = document.getElementById("until").value = until;
  applyFilter();
}

function listenToTimeline() {
  let start = null;
  const day = event => {
    const box = timeline.getBoundingClientRect();
    const part = Math.min(0.999, Math.max(0, (event.clientX - box.left) / box.width));
    return span.first + Math.floor(part * (span.last - span.first + 1));
  };
  timeline.onpointerdown = event => { if (span) { start = day(event); timeline.setPointerCapture(event.pointerId); } };
  timeline.onpointermove = event => {
    if (start === null) return;
    const [a, b] = [start, day(event)].sort((x, y) => x - y);
    setDays(dayText(a), dayText(b));
  };
  timeline.onpointerup = () => { start = null; };
  document.getElementById("since").onchange = event => setDays(event.target.value, filter.until);
  document.getElementById("until").onchange = event => setDays(filter.since, event.target.value);
  document.getElementById("all-dates").onclick = () => setDays("", "");
}
