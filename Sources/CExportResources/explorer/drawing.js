// How things are drawn on any canvas. The page draws what stands out with it, and a worker the picture of everything:
// so nothing here knows the document or what is chosen.
const FONT = "px system-ui, -apple-system, 'Segoe UI', Roboto, 'DejaVu Sans', sans-serif";

// A view is the point of the world in the middle, the scale, and width and height in pixels of the page; ratio is how many
// of the screen's pixels one of those has.
const toScreen = (view, x, y) => [(x - view.x) * view.scale + view.width / 2, (y - view.y) * view.scale + view.height / 2];
const toWorld = (view, x, y) => [(x - view.width / 2) / view.scale + view.x, (y - view.height / 2) / view.scale + view.y];

function useScreen(pen, view) { pen.setTransform(view.ratio, 0, 0, view.ratio, 0, 0); }

function useWorld(pen, view) {
  const scale = view.ratio * view.scale;
  pen.setTransform(scale, 0, 0, scale, view.ratio * view.width / 2 - scale * view.x, view.ratio * view.height / 2 - scale * view.y);
}

// The picture of everything. While nodes still move it is plain: straight lines, and few labels.
function drawPicture(pen, view, colors, nodes, edges, isPlain) {
  useScreen(pen, view);
  pen.fillStyle = colors.paper;
  pen.fillRect(0, 0, view.width, view.height);
  useWorld(pen, view);
  const shown = within(view, nodes, edges);
  drawEdges(pen, view, colors, shown.edges, {fade: crowd(shown.edges.length), isPlain});
  for (const node of shown.nodes) drawNode(pen, view, colors, node);
  useScreen(pen, view);
  const labels = new Labels(pen, view, colors);
  shown.nodes.sort((a, b) => b.radius - a.radius || a.index - b.index);
  const most = isPlain ? 40 : 400, always = 45;
  for (const [place, node] of shown.nodes.slice(0, most).entries())
    if (place < always || node.radius * view.scale >= 4.2) labels.addNode(node);
  if (view.scale > 1.15 && shown.edges.length <= 260 && !isPlain) shown.edges.forEach(edge => labels.addEdge(edge));
}

function within(view, nodes, edges) {
  const margin = 60 / view.scale;
  let [left, top] = toWorld(view, 0, 0), [right, bottom] = toWorld(view, view.width, view.height);
  left -= margin; top -= margin; right += margin; bottom += margin;
  return {
    nodes: nodes.filter(n => n.x > left && n.x < right && n.y > top && n.y < bottom),
    edges: edges.filter(({from, to}) => Math.max(from.x, to.x) > left && Math.min(from.x, to.x) < right
      && Math.max(from.y, to.y) > top && Math.min(from.y, to.y) < bottom),
  };
}

// The more lines there are, the fainter each, so that nodes and names stay readable.
const crowd = count => Math.max(0.22, Math.min(0.85, 14 / Math.sqrt(count + 1)));
const lineWidth = edge => Math.min(4.5, (edge.kind === "role" ? 0.8 : 1.1) + 0.5 * Math.sqrt(edge.documents - 1));

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

// Edges of one look in one stroke, which is what makes thousands of them cheap.
function drawEdges(pen, view, colors, edges, {fade = 1, boldness = 1, isPlain = false}) {
  const looks = new Map();
  for (const edge of edges) {
    const key = edge.meaning.id + Math.round(lineWidth(edge) * 2);
    if (!looks.has(key)) looks.set(key, []);
    looks.get(key).push(edge);
  }
  for (const group of looks.values()) {
    const {meaning} = group[0], line = lineWidth(group[0]) * boldness;
    pen.globalAlpha = fade;
    pen.strokeStyle = pen.fillStyle = colors[meaning.id];
    pen.lineWidth = Math.max(line, 0.9 / view.scale);
    pen.setLineDash(view.scale > 0.2 && !isPlain ? meaning.dash : []);
    pen.beginPath();
    if (isPlain) {
      for (const {from, to} of group) { pen.moveTo(from.x, from.y); pen.lineTo(to.x, to.y); }
      pen.stroke();
      continue;
    }
    const curves = group.map(curve);
    for (const [place, c] of curves.entries()) {
      pen.moveTo(c.x1, c.y1);
      if (c.loop) pen.bezierCurveTo(c.x1 - 22, c.cy, c.x2 + 22, c.cy, c.x2, c.y2);
      else if (group[place].bend) pen.quadraticCurveTo(c.cx, c.cy, c.x2, c.y2);
      else pen.lineTo(c.x2, c.y2);
    }
    pen.stroke();
    if (view.scale <= 0.25) continue;
    pen.setLineDash([]);
    pen.beginPath();
    for (const c of curves) addArrow(pen, c, 5 + line);
    pen.fill();
    if (meaning.id !== "negated") continue;
    pen.lineWidth = 1.8;
    pen.beginPath();
    for (const c of curves) addCrossbar(pen, c);
    pen.stroke();
  }
  pen.globalAlpha = 1;
  pen.setLineDash([]);
}

function addArrow(pen, c, size) {
  const angle = c.loop ? Math.PI * 0.62 : Math.atan2(c.y2 - c.cy, c.x2 - c.cx);
  pen.moveTo(c.x2 + 2 * Math.cos(angle), c.y2 + 2 * Math.sin(angle));
  pen.lineTo(c.x2 - size * Math.cos(angle - 0.42), c.y2 - size * Math.sin(angle - 0.42));
  pen.lineTo(c.x2 - size * Math.cos(angle + 0.42), c.y2 - size * Math.sin(angle + 0.42));
}

// A stroke across the middle of what is denied, for those who see no red.
function addCrossbar(pen, c) {
  const [x, y] = middle(c), angle = Math.atan2(c.y2 - c.y1, c.x2 - c.x1) + Math.PI / 3;
  pen.moveTo(x - 6 * Math.cos(angle), y - 6 * Math.sin(angle));
  pen.lineTo(x + 6 * Math.cos(angle), y + 6 * Math.sin(angle));
}

// No node shrinks to nothing, however far away.
const drawnRadius = (view, node) => Math.max(node.radius, 3 / view.scale);

function drawNode(pen, view, colors, node, isMarked = false) {
  pen.fillStyle = node.color;
  pen.strokeStyle = isMarked ? colors.ink : colors.paper;
  pen.lineWidth = isMarked ? 2.6 : 1.6;
  pen.beginPath();
  if (node.kind === "event") {
    const r = drawnRadius(view, node) * 1.18;
    pen.moveTo(node.x, node.y - r); pen.lineTo(node.x + r, node.y); pen.lineTo(node.x, node.y + r); pen.lineTo(node.x - r, node.y);
    pen.closePath();
  } else {
    pen.arc(node.x, node.y, drawnRadius(view, node), 0, 2 * Math.PI);
  }
  pen.fill();
  pen.stroke();
}

const shorten = (label, length) => label.length > length ? Array.from(label).slice(0, length - 1).join("") + "…" : label;

// Labels, of which none covers another: what comes first has the place.
class Labels {
  // Measuring text is slow, and the same labels come again and again.
  static widths = new Map();

  constructor(pen, view, colors) {
    Object.assign(this, {pen, view, colors, taken: new Map()});
    pen.textAlign = "center";
    pen.lineJoin = "round";
  }

  addNode(node, isBold = false) {
    const {view, colors} = this, [x, y] = toScreen(view, node.x, node.y);
    const size = Math.max(11, Math.min(16, 8 + node.radius * 0.36 * Math.min(1.4, view.scale + 0.4)));
    this.add(shorten(node.label, 42), x, y + drawnRadius(view, node) * view.scale + size + 1, size, isBold ? 700 : 500, colors.ink);
  }

  addEdge(edge) {
    const {view, colors} = this, [x, y] = toScreen(view, ...middle(curve(edge)));
    this.add(edge.label, x, y + 4, 11, 400, colors[["role", "derived"].includes(edge.meaning.id) ? "soft" : edge.meaning.id]);
  }

  add(label, x, y, size, weight, color) {
    const {pen} = this, font = weight + " " + size + FONT;
    if (pen.font !== font) pen.font = font;
    const half = this.width(font, label) / 2 + 3;
    if (!this.take([x - half, y - size, x + half, y + 4])) return;
    pen.strokeStyle = this.colors.paper;
    pen.lineWidth = 3.5;
    pen.strokeText(label, x, y);
    pen.fillStyle = color;
    pen.fillText(label, x, y);
  }

  width(font, label) {
    const key = font + label, {widths} = Labels;
    if (!widths.has(key)) widths.set(key, this.pen.measureText(label).width);
    return widths.get(key);
  }

  // Takes the place, unless something has it; boxes lie in rows, so that few are compared.
  take(box) {
    const rows = [];
    for (let row = Math.floor(box[1] / 32); row <= Math.floor(box[3] / 32); row++) {
      if (!this.taken.has(row)) this.taken.set(row, []);
      rows.push(this.taken.get(row));
    }
    const covers = t => box[0] <= t[2] && box[2] >= t[0] && box[1] <= t[3] && box[3] >= t[1];
    if (rows.some(row => row.some(covers))) return false;
    rows.forEach(row => row.push(box));
    return true;
  }
}
