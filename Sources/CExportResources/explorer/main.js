// Pointer, keys, search, and the start.
const pointers = new Map();
let pressed = null, pinch = 0;

function point(event) {
  const box = canvas.getBoundingClientRect();
  return [event.clientX - box.left, event.clientY - box.top];
}

canvas.onpointerdown = event => {
  canvas.setPointerCapture(event.pointerId);
  const [x, y] = point(event);
  pointers.set(event.pointerId, [x, y]);
  pressed = {x, y, moved: false, node: pointers.size === 1 ? nodeAt(x, y) : null};
  pinch = 0;
};

canvas.onpointermove = event => {
  const [x, y] = point(event), before = pointers.get(event.pointerId);
  if (!before) { hover(x, y); return; }
  pointers.set(event.pointerId, [x, y]);
  if (pressed && Math.hypot(x - pressed.x, y - pressed.y) > 4) pressed.moved = true;
  if (pointers.size === 2) { pinched(); return; }
  if (!pressed || !pressed.moved) return;
  view.touched = true;
  if (pressed.node) drag(pressed.node, x, y);
  else {
    view.x -= (x - before[0]) / view.scale;
    view.y -= (y - before[1]) / view.scale;
  }
  redraw();
};

// The picture is painted once without the node; with its edges it is drawn over that.
function drag(node, x, y) {
  if (dragged !== node) { dragged = node; changed(); }
  [node.x, node.y] = toWorld(view, x, y);
  node.held = true;
}

function pinched() {
  const [[ax, ay], [bx, by]] = [...pointers.values()];
  const reach = Math.hypot(ax - bx, ay - by);
  if (pinch) zoom(reach / pinch, (ax + bx) / 2, (ay + by) / 2);
  pinch = reach;
}

canvas.onpointerup = canvas.onpointercancel = event => {
  const isClick = pressed && !pressed.moved && pointers.size === 1 && event.type === "pointerup";
  pointers.delete(event.pointerId);
  if (dragged) { dragged = null; changed(); }
  if (!isClick) return;
  const [x, y] = point(event), node = nodeAt(x, y), edge = node ? null : edgeAt(x, y);
  if (node && event.shiftKey && state.node && state.node !== node) showPaths(state.node, node);
  else if (node) chooseNode(node);
  else if (edge) chooseEdge(edge);
  else chooseNothing();
};

let waiting = null;
function hover(x, y) {
  if (waiting) { waiting = [x, y]; return; }
  waiting = [x, y];
  requestAnimationFrame(() => {
    const node = nodeAt(...waiting), edge = node ? null : edgeAt(...waiting);
    waiting = null;
    if (node === state.hoverNode && edge === state.hoverEdge) return;
    Object.assign(state, {hoverNode: node, hoverEdge: edge});
    canvas.classList.toggle("over", Boolean(node || edge));
    redraw();
  });
}

canvas.onpointerleave = () => { Object.assign(state, {hoverNode: null, hoverEdge: null}); redraw(); };
canvas.addEventListener("wheel", event => {
  event.preventDefault();
  zoom(Math.exp(-event.deltaY * (event.ctrlKey ? 0.01 : 0.0016)), ...point(event));
}, {passive: false});
canvas.ondblclick = event => zoom(1.8, ...point(event));

// Search: labels that begin with the words first, then the best connected.
const query = document.getElementById("query"), hits = document.getElementById("hits");
let found = [], chosen = 0;

function search() {
  const wanted = fold(query.value.trim());
  found = wanted ? nodes.filter(n => n.key.includes(wanted)) : [];
  found.sort((a, b) => Number(b.key.startsWith(wanted)) - Number(a.key.startsWith(wanted)) || b.edges.length - a.edges.length || a.index - b.index);
  found = found.slice(0, 12);
  chosen = 0;
  hits.hidden = !wanted;
  query.setAttribute("aria-expanded", String(!hits.hidden));
  hits.replaceChildren(...(found.length ? found.map((node, place) => element("li",
    {id: "hit" + place, role: "option", "aria-selected": String(place === chosen), onpointerdown: event => { event.preventDefault(); take(node); }},
    dot(node.class), node.label, element("small", {}, classes[node.class].label))) : [element("li", {}, "nothing of this name")]));
}

function take(node) {
  query.value = "";
  search();
  chooseNode(node, true);
  canvas.focus();
}

query.oninput = search;
query.onblur = () => { hits.hidden = true; };
query.onkeydown = event => {
  if (event.key === "ArrowDown" || event.key === "ArrowUp") {
    event.preventDefault();
    chosen = Math.max(0, Math.min(found.length - 1, chosen + (event.key === "ArrowDown" ? 1 : -1)));
    [...hits.children].forEach((item, place) => item.setAttribute("aria-selected", String(place === chosen)));
    query.setAttribute("aria-activedescendant", "hit" + chosen);
  } else if (event.key === "Enter" && found[chosen]) take(found[chosen]);
  else if (event.key === "Escape") { query.value = ""; search(); canvas.focus(); }
  event.stopPropagation();
};

// Keys.
const byDegree = nodes.slice().sort((a, b) => b.edges.length - a.edges.length || a.index - b.index);

function stepNode(by) {
  const shown = new Set(visible.nodes), list = byDegree.filter(n => shown.has(n));
  if (!list.length) return;
  const place = list.indexOf(state.node);
  chooseNode(list[place < 0 ? 0 : (place + by + list.length) % list.length], true);
  say(state.node ? state.node.label + ", " + classes[state.node.class].label + ", " + plural(state.node.edges.length, "edge") : "");
}

function stepEdge(by) {
  const node = state.node || (state.edge && state.edge.from);
  if (!node) return;
  const list = node.edges.filter(e => visible.edges.has(e));
  if (!list.length) return;
  const place = list.indexOf(state.edge), edge = list[place < 0 ? 0 : (place + by + list.length) % list.length];
  chooseEdge(edge);
  say(edge.from.label + " " + edge.label + " " + edge.to.label);
}

function move(x, y) {
  view.x += x * 60 / view.scale;
  view.y += y * 60 / view.scale;
  view.touched = true;
  redraw();
}

const keys = {
  "/": () => query.focus(), "0": () => fit(), "+": () => zoom(1.3), "=": () => zoom(1.3), "-": () => zoom(1 / 1.3),
  ArrowLeft: () => move(-1, 0), ArrowRight: () => move(1, 0), ArrowUp: () => move(0, -1), ArrowDown: () => move(0, 1),
  n: () => stepNode(1), b: () => stepNode(-1), e: () => stepEdge(1), w: () => stepEdge(-1),
  p: () => startPath(state.pathFrom ? null : state.node), t: switchTheme, Escape: chooseNothing,
  "?": () => document.getElementById("help").showModal(), Enter: () => document.getElementById("details").focus(),
};

document.addEventListener("keydown", event => {
  const isTyping = event.target.matches("input, select, textarea") || document.getElementById("help").open;
  if (event.ctrlKey || event.metaKey || event.altKey || isTyping) return;
  const isArrow = event.key.startsWith("Arrow") || event.key === "Enter";
  if (isArrow && event.target !== canvas && event.target !== document.body) return;
  const act = keys[event.key] || keys[event.key.toLowerCase()];
  if (!act) return;
  event.preventDefault();
  act();
});

function setTheme(theme) {
  document.documentElement.dataset.theme = theme;
  readColors();
  drawTimeline();
  picture.bitmap = null;
  changed();
}

function switchTheme() { setTheme(document.documentElement.dataset.theme === "dark" ? "light" : "dark"); }

// In a narrow window the filters lie over the picture, when asked for.
const filterButton = document.getElementById("filter-button");
filterButton.onclick = () => filterButton.setAttribute("aria-expanded", String(document.getElementById("app").classList.toggle("filtering")));
document.getElementById("theme-button").onclick = switchTheme;
document.getElementById("fit-button").onclick = () => fit();
document.getElementById("help-button").onclick = keys["?"];
document.getElementById("path-button").onclick = () => {
  if (!state.node && !state.pathFrom) say("Choose a node first, then Path, then the other end");
  else startPath(state.pathFrom ? null : state.node);
};

// The layout runs in a worker, so that the page answers while it settles.
function startLayout() {
  const worker = workerOf("d3", "layout");
  worker.onmessage = ({data: {positions, done}}) => {
    nodes.forEach((node, index) => {
      if (node.held) return;
      node.x = positions[2 * index];
      node.y = positions[2 * index + 1];
    });
    picture.isPlain = !done && edges.length > 800;
    changed();
    if (!view.touched) fit();
    if (done) { worker.terminate(); document.documentElement.dataset.layout = "done"; }
  };
  worker.postMessage({count: nodes.length, radii: nodes.map(n => n.radius), sources: edges.map(e => e.source), targets: edges.map(e => e.target)});
}

nodes.forEach((node, index) => {
  const distance = 24 * Math.sqrt(index + 0.5);
  node.x = distance * Math.cos(index * 2.399963);
  node.y = distance * Math.sin(index * 2.399963);
});
document.documentElement.dataset.theme = matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
matchMedia("(prefers-color-scheme: dark)").onchange = event => setTheme(event.matches ? "dark" : "light");
readColors();
startPainter();
buildFilters();
listenToTimeline();
new ResizeObserver(() => { resize(); drawTimeline(); if (!view.touched) fit(); }).observe(canvas.parentElement);
resize();
applyFilter();
showStart();
if (nodes.length) startLayout(); else say("Nothing to show: the graph is empty");

// A link may name what to show first: #node=entity:…
const wanted = decodeURIComponent((location.hash.match(/^#node=(.+)$/) || [])[1] || "");
const first = wanted && nodes.find(n => n.id === wanted);
if (first) chooseNode(first);
