// The picture of everything is painted by a worker, larger than what is seen. Moving and zooming shift and scale it while
// the next one is painted; what stands out is drawn over it, fresh in every frame.
const MARGIN = 0.3;

// `version` counts what has changed the picture, but not where one looks.
const picture = {version: 0, isPlain: false, bitmap: null, view: null, shownVersion: -1, awaited: null, worker: null};

function workerOf(...scripts) {
  const parts = scripts.map(id => document.getElementById(id).textContent + "\n");
  return new Worker(URL.createObjectURL(new Blob(parts, {type: "text/javascript"})));
}

function startPainter() {
  picture.worker = workerOf("drawing", "painter");
  picture.worker.onerror = () => say("This browser cannot draw the graph; open the page with a newer one");
  picture.worker.onmessage = ({data: bitmap}) => {
    if (picture.bitmap) picture.bitmap.close();
    Object.assign(picture, {bitmap, ...picture.awaited, awaited: null});
    redraw();
  };
  const meanings = MEANINGS.map(({id, dash}) => ({id, dash}));
  picture.worker.postMessage({
    meanings,
    nodes: nodes.map(({label, radius, color, kind}) => ({label, radius, color, kind})),
    edges: edges.map(e => ({source: e.source, target: e.target, label: e.label, kind: e.kind, documents: e.documents, bend: e.bend, meaning: MEANINGS.indexOf(e.meaning)})),
  });
}

// Something else is shown, or stands elsewhere.
function changed() {
  picture.version++;
  redraw();
}

// Whether the picture shows what is to be seen: as it is now, as large, and all of it.
function isCurrent() {
  const {view: from} = picture;
  return picture.shownVersion === picture.version && from.scale === view.scale && from.ratio === view.ratio
    && Math.abs(from.x - view.x) * view.scale <= (from.width - view.width) / 2
    && Math.abs(from.y - view.y) * view.scale <= (from.height - view.height) / 2;
}

function askForPicture() {
  if (picture.awaited || !view.width || (picture.bitmap && isCurrent())) return;
  const whole = 1 + 2 * MARGIN;
  const wanted = {x: view.x, y: view.y, scale: view.scale, ratio: view.ratio,
    width: Math.ceil(view.width * whole), height: Math.ceil(view.height * whole)};
  picture.awaited = {view: wanted, shownVersion: picture.version};
  const positions = new Float32Array(2 * nodes.length);
  nodes.forEach((node, index) => { positions[2 * index] = node.x; positions[2 * index + 1] = node.y; });
  const shownNodes = Uint32Array.from(visible.nodes.filter(n => n !== dragged), n => n.index);
  const shownEdges = Uint32Array.from([...visible.edges].filter(e => e.from !== dragged && e.to !== dragged), e => e.index);
  picture.worker.postMessage({view: wanted, colors, positions, shownNodes, shownEdges, isPlain: picture.isPlain});
}

// What stands out while something is chosen; null when everything is equal.
function emphasis() {
  if (state.path) return {nodes: new Set(state.path.nodes), edges: state.path.edges};
  const edge = state.hoverEdge || (state.hoverNode ? null : state.edge);
  if (edge) return {nodes: new Set([edge.from, edge.to]), edges: [edge]};
  const node = dragged || state.hoverNode || state.node;
  if (!node) return state.pathFrom && {nodes: new Set([state.pathFrom]), edges: []};
  const shown = node.edges.filter(e => visible.edges.has(e));
  return {nodes: new Set([node, ...shown.flatMap(e => [e.from, e.to])]), edges: shown};
}

function redraw() {
  if (view.dirty) return;
  view.dirty = true;
  requestAnimationFrame(() => { view.dirty = false; draw(); });
}

function draw() {
  askForPicture();
  const strong = emphasis();
  pen.setTransform(1, 0, 0, 1, 0, 0);
  pen.fillStyle = colors.paper;
  pen.fillRect(0, 0, canvas.width, canvas.height);
  if (picture.bitmap) drawBitmap(strong ? 0.13 : 1);
  if (strong) drawEmphasis(strong);
}

function drawBitmap(alpha) {
  const {view: from, bitmap} = picture, growth = view.scale / from.scale * view.ratio / from.ratio;
  const left = (view.width / 2 - (view.x - from.x) * view.scale - from.width / 2 * view.scale / from.scale) * view.ratio;
  const top = (view.height / 2 - (view.y - from.y) * view.scale - from.height / 2 * view.scale / from.scale) * view.ratio;
  pen.globalAlpha = alpha;
  // Whole pixels keep letters sharp, and are copied faster.
  if (growth === 1) pen.drawImage(bitmap, Math.round(left), Math.round(top));
  else pen.drawImage(bitmap, left, top, bitmap.width * growth, bitmap.height * growth);
  pen.globalAlpha = 1;
}

function drawEmphasis(strong) {
  useWorld(pen, view);
  const shown = within(view, [...strong.nodes], strong.edges);
  drawEdges(pen, view, colors, shown.edges, {boldness: 1.5, fade: Math.max(0.5, crowd(shown.edges.length))});
  const isMarked = node => node === state.node || node === state.pathFrom;
  for (const node of shown.nodes) drawNode(pen, view, colors, node, isMarked(node));
  useScreen(pen, view);
  const labels = new Labels(pen, view, colors);
  const rank = node => (node === state.node ? 2 : 0) + (node === state.hoverNode ? 1 : 0);
  shown.nodes.sort((a, b) => rank(b) - rank(a) || b.radius - a.radius || a.index - b.index);
  shown.nodes.slice(0, 400).forEach(node => labels.addNode(node, isMarked(node)));
  shown.edges.slice(0, 260).forEach(edge => labels.addEdge(edge));
}
