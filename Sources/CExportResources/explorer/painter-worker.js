// Runs in a worker of its own: paints the picture of everything, so that the page never waits for it.
let nodes = [], edges = [], canvas = null, pen = null;

self.onmessage = ({data}) => {
  if (data.nodes) { load(data); return; }
  const {view, colors, positions, shownNodes, shownEdges, isPlain} = data;
  nodes.forEach((node, index) => { node.x = positions[2 * index]; node.y = positions[2 * index + 1]; });
  const width = Math.round(view.width * view.ratio), height = Math.round(view.height * view.ratio);
  if (!canvas || canvas.width !== width || canvas.height !== height) {
    canvas = new OffscreenCanvas(width, height);
    pen = canvas.getContext("2d", {alpha: false});
  }
  drawPicture(pen, view, colors, Array.from(shownNodes, n => nodes[n]), Array.from(shownEdges, e => edges[e]), isPlain);
  const bitmap = canvas.transferToImageBitmap();
  self.postMessage(bitmap, [bitmap]);
};

function load(data) {
  nodes = data.nodes.map((node, index) => ({...node, index}));
  edges = data.edges.map(edge => ({...edge, from: nodes[edge.source], to: nodes[edge.target], meaning: data.meanings[edge.meaning]}));
}
