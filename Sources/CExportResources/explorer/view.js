// The picture: where things stand and how they are drawn.
const canvas = document.getElementById("canvas"), pen = canvas.getContext("2d");
const view = {x: 0, y: 0, scale: 1, width: 0, height: 0, ratio: 1, touched: false, dirty: false};
const state = {node: null, edge: null, hoverNode: null, hoverEdge: null, path: null, pathFrom: null};
let colors = {};

function readColors() {
  const style = getComputedStyle(document.documentElement);
  colors = {};
  for (const name of ["paper", "panel", "ink", "soft", "line", "accent", ...MEANINGS.map(m => m.id)])
    colors[name] = style.getPropertyValue("--" + name).trim();
}

function redraw() {
  if (view.dirty) return;
  view.dirty = true;
  requestAnimationFrame(() => { view.dirty = false; draw(); });
}

// While the picture moves, large graphs are drawn plainly, so that it follows the hand.
let settled = 0;
function moving() {
  view.moving = true;
  clearTimeout(settled);
  settled = setTimeout(() => { view.moving = false; redraw(); }, 150);
  redraw();
}

function resize() {
  const box = canvas.parentElement.getBoundingClientRect();
  Object.assign(view, {width: box.width, height: box.height, ratio: window.devicePixelRatio || 1});
  canvas.width = Math.round(box.width * view.ratio);
  canvas.height = Math.round(box.height * view.ratio);
  redraw();
}

const toScreen = (x, y) => [(x - view.x) * view.scale + view.width / 2, (y - view.y) * view.scale + view.height / 2];
const toWorld = (x, y) => [(x - view.width / 2) / view.scale + view.x, (y - view.height / 2) / view.scale + view.y];

function fit(list = visible.nodes) {
  if (!list.length) return;
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const node of list) {
    left = Math.min(left, node.x - node.radius - 30); right = Math.max(right, node.x + node.radius + 30);
    top = Math.min(top, node.y - node.radius - 14); bottom = Math.max(bottom, node.y + node.radius + 30);
  }
  view.x = (left + right) / 2;
  view.y = (top + bottom) / 2;
  view.scale = Math.min(2.2, 0.94 * Math.min(view.width / (right - left), (view.height - 30) / (bottom - top)));
  redraw();
}

function zoom(factor, x = view.width / 2, y = view.height / 2) {
  const [worldX, worldY] = toWorld(x, y);
  view.scale = Math.min(8, Math.max(0.03, view.scale * factor));
  view.x = worldX - (x - view.width / 2) / view.scale;
  view.y = worldY - (y - view.height / 2) / view.scale;
  view.touched = true;
  moving();
}

// The curve of an edge: from, control point, to; the ends lie on the rims of the nodes.
function curve(edge) {
  const {from, to} = edge;
  if (from === to) {
    const r = from.radius, reach = 26 + 9 * Math.abs(edge.bend);
    return {loop: true, x1: from.x - r * 0.6, y1: from.y - r * 0.8, cx: from.x, cy: from.y - r - reach, x2: from.x + r * 0.6, y2: from.y - r * 0.8};
  }
  const dx = to.x - from.x, dy = to.y - from.y, length = Math.hypot(dx, dy) || 1;
  const bow = edge.bend * Math.min(30, 8 + length * 0.09) * 2;
  const cx = (from.x + to.x) / 2 - dy / length * bow, cy = (from.y + to.y) / 2 + dx / length * bow;
  const first = Math.hypot(cx - from.x, cy - from.y) || 1, second = Math.hypot(to.x - cx, to.y - cy) || 1;
  const gap = to.radius + 3;
  return {
    x1: from.x + (cx - from.x) / first * from.radius, y1: from.y + (cy - from.y) / first * from.radius, cx, cy,
    x2: to.x - (to.x - cx) / second * gap, y2: to.y - (to.y - cy) / second * gap,
  };
}

const middle = c => [(c.x1 + 2 * c.cx + c.x2) / 4, (c.y1 + 2 * c.cy + c.y2) / 4];
const width = edge => Math.min(4.5, (edge.kind === "role" ? 0.8 : 1.1) + 0.5 * Math.sqrt(edge.documents - 1));

// What stands out while something is chosen; null when everything is equal.
function emphasis() {
  if (state.path) return {nodes: new Set(state.path.nodes), edges: new Set(state.path.edges)};
  const edge = state.edge || state.hoverEdge;
  if (state.hoverEdge || (state.edge && !state.hoverNode)) return {nodes: new Set([edge.from, edge.to]), edges: new Set([edge])};
  const node = state.hoverNode || state.node;
  if (!node) return null;
  const shown = node.edges.filter(e => visible.edges.has(e));
  return {nodes: new Set([node, ...shown.flatMap(e => [e.from, e.to])]), edges: new Set(shown)};
}

function draw() {
  const strong = emphasis();
  pen.setTransform(view.ratio, 0, 0, view.ratio, 0, 0);
  pen.fillStyle = colors.paper;
  pen.fillRect(0, 0, view.width, view.height);
  pen.translate(view.width / 2, view.height / 2);
  pen.scale(view.scale, view.scale);
  pen.translate(-view.x, -view.y);
  const shown = onScreen();
  if (strong) drawEdges(shown.edges.filter(e => !strong.edges.has(e)), 0.1);
  drawEdges(strong ? shown.edges.filter(e => strong.edges.has(e)) : shown.edges, 1, Boolean(strong));
  for (const node of shown.nodes) drawNode(node, strong && !strong.nodes.has(node) ? 0.16 : 1);
  pen.setTransform(view.ratio, 0, 0, view.ratio, 0, 0);
  drawLabels(shown, strong);
}

function onScreen() {
  const margin = 60 / view.scale;
  const [left, top] = toWorld(0, 0), [right, bottom] = toWorld(view.width, view.height);
  const inside = n => n.x > left - margin && n.x < right + margin && n.y > top - margin && n.y < bottom + margin;
  const crosses = e => Math.max(e.from.x, e.to.x) > left - margin && Math.min(e.from.x, e.to.x) < right + margin
    && Math.max(e.from.y, e.to.y) > top - margin && Math.min(e.from.y, e.to.y) < bottom + margin;
  return {nodes: visible.nodes.filter(inside), edges: [...visible.edges].filter(crosses)};
}

// All edges of one look in one stroke, which is what makes thousands of them cheap.
function drawEdges(list, alpha, isStrong) {
  const looks = new Map();
  for (const edge of list) {
    const key = edge.meaning.id + Math.round(width(edge) * 2);
    if (!looks.has(key)) looks.set(key, []);
    looks.get(key).push(edge);
  }
  const isPlain = view.moving && list.length > 800, withArrows = view.scale > 0.25 && !isPlain;
  for (const group of looks.values()) {
    const {meaning} = group[0], line = width(group[0]) * (isStrong ? 1.5 : 1);
    pen.globalAlpha = alpha * (isStrong ? 1 : crowd(list.length));
    pen.strokeStyle = pen.fillStyle = colors[meaning.id];
    pen.lineWidth = Math.max(line, 0.9 / view.scale);
    pen.setLineDash(view.scale > 0.2 && !isPlain ? meaning.dash : []);
    pen.beginPath();
    const tips = [];
    for (const edge of group) {
      if (isPlain) {
        pen.moveTo(edge.from.x, edge.from.y);
        pen.lineTo(edge.to.x, edge.to.y);
        continue;
      }
      const c = curve(edge);
      pen.moveTo(c.x1, c.y1);
      if (c.loop) pen.bezierCurveTo(c.x1 - 22, c.cy, c.x2 + 22, c.cy, c.x2, c.y2);
      else if (edge.bend) pen.quadraticCurveTo(c.cx, c.cy, c.x2, c.y2);
      else pen.lineTo(c.x2, c.y2);
      tips.push(c);
    }
    pen.stroke();
    if (!withArrows) continue;
    pen.setLineDash([]);
    pen.beginPath();
    for (const c of tips) arrow(c, 5 + line);
    pen.fill();
    if (meaning.id === "negated") { pen.lineWidth = 1.8; pen.beginPath(); tips.forEach(crossbar); pen.stroke(); }
  }
  pen.globalAlpha = 1;
  pen.setLineDash([]);
}

// The more lines there are, the fainter each, so that nodes and names stay readable.
const crowd = count => Math.max(0.22, Math.min(0.85, 14 / Math.sqrt(count + 1)));

function arrow(c, size) {
  const angle = c.loop ? Math.PI * 0.62 : Math.atan2(c.y2 - c.cy, c.x2 - c.cx);
  pen.moveTo(c.x2 + 2 * Math.cos(angle), c.y2 + 2 * Math.sin(angle));
  pen.lineTo(c.x2 - size * Math.cos(angle - 0.42), c.y2 - size * Math.sin(angle - 0.42));
  pen.lineTo(c.x2 - size * Math.cos(angle + 0.42), c.y2 - size * Math.sin(angle + 0.42));
}

// A stroke across the middle of what is denied, for those who see no red.
function crossbar(c) {
  const [x, y] = middle(c), angle = Math.atan2(c.y2 - c.y1, c.x2 - c.x1) + Math.PI / 3;
  pen.moveTo(x - 6 * Math.cos(angle), y - 6 * Math.sin(angle));
  pen.lineTo(x + 6 * Math.cos(angle), y + 6 * Math.sin(angle));
}

// No node shrinks to nothing, however far away.
const size = node => Math.max(node.radius, 3 / view.scale);

function drawNode(node, alpha) {
  pen.globalAlpha = alpha;
  pen.fillStyle = classes[node.class].color;
  pen.strokeStyle = node === state.node || node === state.pathFrom ? colors.ink : colors.paper;
  pen.lineWidth = node === state.node || node === state.pathFrom ? 2.6 : 1.6;
  pen.beginPath();
  if (node.kind === "event") {
    const r = size(node) * 1.18;
    pen.moveTo(node.x, node.y - r); pen.lineTo(node.x + r, node.y); pen.lineTo(node.x, node.y + r); pen.lineTo(node.x - r, node.y);
    pen.closePath();
  } else {
    pen.arc(node.x, node.y, size(node), 0, 2 * Math.PI);
  }
  pen.fill();
  pen.stroke();
  pen.globalAlpha = 1;
}

// Labels of the best connected first; one that would cover another is left out until one comes closer.
function drawLabels(shown, strong) {
  const taken = [];
  const free = box => taken.every(t => box[0] > t[2] || box[2] < t[0] || box[1] > t[3] || box[3] < t[1]);
  pen.textAlign = "center";
  pen.lineJoin = "round";
  const ranked = shown.nodes.slice().sort((a, b) => rank(b, strong) - rank(a, strong) || b.radius - a.radius || a.index - b.index);
  for (const [place, node] of ranked.slice(0, view.moving && nodes.length > 400 ? 60 : 400).entries()) {
    const isStrong = strong && strong.nodes.has(node);
    if (strong && !isStrong && (state.path || state.node || state.edge)) continue;
    if (!isStrong && place > 45 && node.radius * view.scale < 4.2) continue;
    const [x, y] = toScreen(node.x, node.y);
    const height = Math.max(11, Math.min(16, 8 + node.radius * 0.36 * Math.min(1.4, view.scale + 0.4)));
    text(shorten(node.label, 42), x, y + size(node) * view.scale + height + 1, height, node === state.node ? 700 : 500, colors.ink, strong && !isStrong ? 0.25 : 1, free, taken);
  }
  const edgeLabels = strong ? shown.edges.filter(e => strong.edges.has(e)) : view.scale > 1.15 ? shown.edges : [];
  if (edgeLabels.length > 260 || (view.moving && edges.length > 800)) return;
  for (const edge of edgeLabels) {
    const [x, y] = toScreen(...middle(curve(edge)));
    text(edge.label, x, y + 4, 11, 400, colors[edge.meaning.id === "role" || edge.meaning.id === "derived" ? "soft" : edge.meaning.id], 1, free, taken);
  }
}

const rank = (node, strong) => (node === state.node ? 4 : 0) + (node === state.hoverNode ? 3 : 0) + (strong && strong.nodes.has(node) ? 2 : 0);
const shorten = (label, length) => label.length > length ? Array.from(label).slice(0, length - 1).join("") + "…" : label;

function text(label, x, y, size, weight, color, alpha, free, taken) {
  pen.font = weight + " " + size + "px system-ui, -apple-system, 'Segoe UI', Roboto, 'DejaVu Sans', sans-serif";
  const half = widthOf(label) / 2 + 3;
  const box = [x - half, y - size, x + half, y + 4];
  if (!free(box)) return;
  taken.push(box);
  pen.globalAlpha = alpha;
  pen.strokeStyle = colors.paper;
  pen.lineWidth = 3.5;
  pen.strokeText(label, x, y);
  pen.fillStyle = color;
  pen.fillText(label, x, y);
  pen.globalAlpha = 1;
}

// Measuring text is slow, and the same labels come again and again.
const widths = new Map();
function widthOf(label) {
  const key = pen.font + label;
  if (!widths.has(key)) widths.set(key, pen.measureText(label).width);
  return widths.get(key);
}

// What lies under a point of the screen.
function nodeAt(x, y) {
  const [worldX, worldY] = toWorld(x, y), slack = 5 / view.scale;
  let best = null, nearest = Infinity;
  for (const node of visible.nodes) {
    const distance = Math.hypot(node.x - worldX, node.y - worldY) - node.radius - slack;
    if (distance < 0 && distance < nearest) { best = node; nearest = distance; }
  }
  return best;
}

function edgeAt(x, y) {
  const [worldX, worldY] = toWorld(x, y), reach = 7 / view.scale;
  let best = null, nearest = reach;
  for (const edge of visible.edges) {
    const c = curve(edge);
    if (worldX < Math.min(c.x1, c.cx, c.x2) - reach || worldX > Math.max(c.x1, c.cx, c.x2) + reach) continue;
    if (worldY < Math.min(c.y1, c.cy, c.y2) - reach || worldY > Math.max(c.y1, c.cy, c.y2) + reach) continue;
    for (let step = 0.05; step < 1; step += 0.05) {
      const a = (1 - step) * (1 - step), b = 2 * step * (1 - step), d = step * step;
      const distance = Math.hypot(a * c.x1 + b * c.cx + d * c.x2 - worldX, a * c.y1 + b * c.cy + d * c.y2 - worldY);
      if (distance < nearest) { best = edge; nearest = distance; }
    }
  }
  return best;
}
