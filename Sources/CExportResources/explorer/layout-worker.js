// Runs in a worker of its own: places nodes by forces and posts their positions as it goes.
self.onmessage = ({data: {count, radii, sources, targets}}) => {
  const places = Array.from({length: count}, (_, index) => {
    const distance = 24 * Math.sqrt(index + 0.5), angle = index * 2.399963;
    return {x: distance * Math.cos(angle), y: distance * Math.sin(angle), radius: radii[index]};
  });
  const seen = new Set(), links = [];
  for (let index = 0; index < sources.length; index++) {
    const pair = Math.min(sources[index], targets[index]) * count + Math.max(sources[index], targets[index]);
    if (sources[index] === targets[index] || seen.has(pair)) continue;
    seen.add(pair);
    links.push({source: sources[index], target: targets[index]});
  }
  // Loose graphs would fly apart under the forces that dense ones need.
  const density = Math.min(1, Math.max(0.25, links.length / count / 3));
  const simulation = d3.forceSimulation(places)
    .force("charge", d3.forceManyBody().strength(p => -(60 + 24 * p.radius) * density).distanceMax(900).theta(count > 1500 ? 1.1 : 0.9))
    .force("link", d3.forceLink(links).distance(l => 30 + 40 * density + 2 * (l.source.radius + l.target.radius)).iterations(count > 1500 ? 1 : 2))
    .force("x", d3.forceX().strength(0.05 / density ** 0.5))
    .force("y", d3.forceY().strength(0.07 / density ** 0.5))
    .force("collide", d3.forceCollide(p => p.radius + 9))
    // Of a large graph each step takes long, and the last ones change little.
    .alphaDecay(count > 1000 ? 0.03 : 0.018)
    .stop();
  // Pictures of a large graph take time from the layout.
  const pause = count > 1000 ? 200 : 40;
  let last = 0;
  while (simulation.alpha() > 0.004) {
    simulation.tick();
    if (Date.now() - last > pause) { post(false); last = Date.now(); }
  }
  post(true);

  function post(done) {
    const positions = new Float32Array(2 * count);
    places.forEach((place, index) => { positions[2 * index] = place.x; positions[2 * index + 1] = place.y; });
    self.postMessage({positions, done}, [positions.buffer]);
  }
};
