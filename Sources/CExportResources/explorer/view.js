// Where one looks, and what lies there.
const canvas = document.getElementById("canvas"), pen = canvas.getContext("2d", {alpha: false});
const view = {x: 0, y: 0, scale: 1, width: 0, height: 0, ratio: 1, touched: false, dirty: false};
const state = {node: null, edge: null, hoverNode: null, hoverEdge: null, path: null, pathFrom: null};
let dragged = null, colors = {};

function readColors() {
  const style = getComputedStyle(document.documentElement);
  colors = {};
  for (const name of ["paper", "panel", "ink", "soft", "line", "accent", ...MEANINGS.map(m => m.id)])
    colors[name] = style.getPropertyValue("--" + name).trim();
}

function resize() {
  const box = canvas.parentElement.getBoundingClientRect();
  Object.assign(view, {width: box.width, height: box.height, ratio: window.devicePixelRatio || 1});
  canvas.width = Math.round(box.width * view.ratio);
  canvas.height = Math.round(box.height * view.ratio);
  redraw();
}

function fit(list = visible.nodes) {
  if (!list.length) return;
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const node of list) {
    left = Math.min(left, node.x - node.radius - 30); right = Math.max(right, node.x + node.radius + 30);
    top = Math.min(top, node.y - node.radius - 14); bottom = Math.max(bottom, node.y + node.radius + 30);
  }
  view.x = (left + right) / 2;
  view.y = (top + bottom) / 2;
  // Names reach beyond the nodes at the sides, and the legend lies below.
  const sides = Math.min(60, view.width / 8);
  view.scale = Math.min(2.2, 0.94 * Math.min((view.width - sides) / (right - left), (view.height - 30) / (bottom - top)));
  redraw();
}

function zoom(factor, x = view.width / 2, y = view.height / 2) {
  const [worldX, worldY] = toWorld(view, x, y);
  view.scale = Math.min(8, Math.max(0.03, view.scale * factor));
  view.x = worldX - (x - view.width / 2) / view.scale;
  view.y = worldY - (y - view.height / 2) / view.scale;
  view.touched = true;
  redraw();
}

// What lies under a point of the screen.
function nodeAt(x, y) {
  const [worldX, worldY] = toWorld(view, x, y), slack = 5 / view.scale;
  let best = null, nearest = Infinity;
  for (const node of visible.nodes) {
    const distance = Math.hypot(node.x - worldX, node.y - worldY) - node.radius - slack;
    if (distance < 0 && distance < nearest) { best = node; nearest = distance; }
  }
  return best;
}

function edgeAt(x, y) {
  const [worldX, worldY] = toWorld(view, x, y), reach = 7 / view.scale;
  let best = null, nearest = reach;
  for (const edge of visible.edges) {
    // No curve leaves this frame; most edges are ruled out by it.
    const slack = reach + 60 * Math.abs(edge.bend) + (edge.from === edge.to ? 40 + edge.from.radius : 0);
    if (worldX < Math.min(edge.from.x, edge.to.x) - slack || worldX > Math.max(edge.from.x, edge.to.x) + slack) continue;
    if (worldY < Math.min(edge.from.y, edge.to.y) - slack || worldY > Math.max(edge.from.y, edge.to.y) + slack) continue;
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
