// Writes the world map, themes/default/assets/world.svg, to standard output:
//   npm i world-atlas@2.0.2 topojson-client@3.1.0 d3-geo@3.1.2                      (in any folder)
//   node tests/Data/make-map.mjs PATH/countries.tsv > themes/default/assets/world.svg   (run where they are installed)
// Shapes: Natural Earth 4.1.0, Admin 0 countries, 1:110m, which is in the public domain; world-atlas only packs it.
// What it lacks is drawn as a dot: at the middle of the largest part of the 1:50m shape, else at its seat of government.
// Any doubt (other version, a country without a place, a file too large) throws: nothing half right is written.
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
const require = createRequire(join(process.cwd(), 'here.js'));
const fail = (why) => { throw new Error(why); };
const file = (path) => JSON.parse(readFileSync(join(process.cwd(), 'node_modules', path), 'utf8'));

// Pinned: another version could move borders or the points of every path without anybody noticing.
for (const [name, want] of Object.entries({ 'world-atlas': '2.0.2', 'topojson-client': '3.1.0', 'd3-geo': '3.1.2' }))
  if (file(`${name}/package.json`).version !== want) fail(`${name}: wanted ${want}, found ${file(`${name}/package.json`).version}`);
const load = (name) => import(pathToFileURL(require.resolve(name)));
const { geoArea, geoCentroid, geoEqualEarth, geoPath } = await load('d3-geo');
const { feature } = await load('topojson-client');
const atlas = (scale) => {
  const topology = file(`world-atlas/countries-${scale}.json`);
  return feature(topology, topology.objects.countries).features;
};

// Coordinates are facts, no work of anybody's: longitude and latitude of the seat of government of what Natural Earth has
// no shape for (or one scattered over an ocean, whose middle is water); of what has no people, the middle of an island.
const seats = {
  BQ: [-68.27, 12.15], BV: [3.36, -54.42], CC: [96.83, -12.19], CX: [105.68, -10.42], GI: [-5.35, 36.14], GP: [-61.73, 16],
  KI: [172.98, 1.33], MQ: [-61.07, 14.6], PF: [-149.57, -17.54], RE: [55.45, -20.88], SH: [-5.72, -15.92], TK: [-171.85, -9.38],
  TV: [179.19, -8.52], UM: [166.65, 19.28], YT: [45.23, -12.78],
  AQ: [0, -57], // The map ends above Antarctica, which nobody sees in its true size: its dot lies on the lower edge.
};

// In units of the viewBox; 2,000 of them make whole numbers exact enough at 1,200 pixels, at half the bytes of decimals.
const width = 2000, edge = 8, dot = 5, leastRing = 8, leastShape = 4;
// 169° W divides no land worth the name: Chukotka, Fiji and the Aleutians stay whole, and Samoa is beside New Zealand.
const projection = geoEqualEarth().rotate([-11, 0]);

const countries = readFileSync(process.argv[2] ?? fail('say where countries.tsv is'), 'utf8')
  .split('\n').filter((line) => line && !line.startsWith('#'))
  .map((line) => { const [alpha2, , numeric, name] = line.split('\t'); return { alpha2, numeric, name }; });
const polygons = ({ geometry: { type, coordinates } }) => (type === 'Polygon' ? [coordinates] : coordinates)
  .map((rings) => ({ type: 'Polygon', coordinates: rings }));

// Natural Earth has no shape of their own for French Guiana and Svalbard: they are parts of France and Norway, ISO's are not.
const parts = { 250: ['GF', ([lon]) => lon < -40], 578: ['SJ', ([, lat]) => lat > 74] };
const shapes = new Map(), unnamed = [];
for (const shape of atlas('110m').filter(({ id }) => id !== '010')) {
  const code = countries.find(({ numeric }) => numeric && numeric === shape.id)?.alpha2 ?? (shape.properties.name === 'Kosovo' ? 'XK' : null);
  const [own, isOther] = parts[shape.id] ?? [null, () => false];
  const others = polygons(shape).filter((polygon) => isOther(geoCentroid(polygon)));
  if (own) shapes.set(own, others.length ? others : fail(`${own}: no such part`));
  const rest = polygons(shape).filter((polygon) => !others.includes(polygon));
  if (code) shapes.set(code, rest);
  else if (shape.id) fail(`${shape.id} is no country`);
  else unnamed.push({ name: shape.properties.name, polygons: rest });
}
const collection = (list) => ({ type: 'FeatureCollection', features: list.map((geometry) => ({ type: 'Feature', properties: {}, geometry })) });
const everything = [...shapes.values(), ...unnamed.map(({ polygons: list }) => list)].flat();
const points = Object.values(seats).map((coordinates) => ({ type: 'Point', coordinates }));
projection.fitWidth(width - 2 * edge, collection([...everything, ...points]));
const [x, y] = projection.translate();
projection.translate([x + edge, y + edge]);
const height = Math.ceil(geoPath(projection).bounds(collection([...everything, ...points]))[1][1]) + edge;

// Whole numbers, each relative to the one before; a ring too small to be seen is left out, if it is not the country's only one.
const path = (list) => {
  const rings = (geoPath(projection)(collection(list)) ?? '').split('M').slice(1)
    .map((ring) => ring.replace('Z', '').split('L').map((pair) => pair.split(',').map(Math.round)))
    .map((ring) => ring.filter(([px, py], i) => i === 0 || px !== ring[i - 1][0] || py !== ring[i - 1][1]))
    .map((ring) => ({ ring, area: Math.abs(ring.reduce((sum, [px, py], i) => {
      const [nx, ny] = ring[(i + 1) % ring.length]; return sum + px * ny - nx * py; }, 0) / 2) }))
    .sort((a, b) => b.area - a.area);
  return rings.filter(({ area }, i) => i === 0 || area >= leastRing).map(({ ring }) => {
    const [first, ...others] = ring, last = others.at(-1);
    if (last && last[0] === first[0] && last[1] === first[1]) others.pop();
    let steps = '', [px, py] = first;
    for (const [nx, ny] of others) {
      for (const step of [nx - px, ny - py]) steps += steps && step >= 0 ? ` ${step}` : step;
      [px, py] = [nx, ny];
    }
    return `M${first}l${steps}z`;
  }).join('');
};
const wide = (list) => { const [[x0, y0], [x1, y1]] = geoPath(projection).bounds(collection(list)); return Math.max(x1 - x0, y1 - y0); };

const finer = new Map(atlas('50m').map((shape) => [shape.id, shape]));
const place = ({ alpha2, numeric, name }) => {
  if (seats[alpha2]) return seats[alpha2];
  const known = shapes.get(alpha2) ?? polygons(finer.get(numeric) ?? fail(`${name} has no place`));
  return geoCentroid(known.reduce((largest, polygon) => (geoArea(polygon) > geoArea(largest) ? polygon : largest)));
};
const drawn = countries.filter(({ alpha2 }) => shapes.has(alpha2) && wide(shapes.get(alpha2)) >= leastShape);
const dots = countries.filter((country) => !drawn.includes(country))
  .map((country) => { const [px, py] = projection(place(country)); return { ...country, home: [px, py], px, py }; });
// The Caribbean islands lie closer together than a dot is wide: neighbours are moved apart until none hides another.
for (let round = 0; round < 200; round++)
  for (const a of dots) for (const b of dots) {
    const [dx, dy] = [b.px - a.px, b.py - a.py], distance = Math.hypot(dx, dy), lack = 2 * dot - 1 - distance;
    if (a === b || lack <= 0) continue;
    const [ux, uy] = distance ? [dx / distance, dy / distance] : [1, 0];
    a.px -= ux * lack / 4; a.py -= uy * lack / 4; b.px += ux * lack / 4; b.py += uy * lack / 4;
  }
const tenth = (value) => Math.round(value * 10) / 10;
for (const { name, home, px, py } of dots) {
  if (Math.hypot(px - home[0], py - home[1]) > 3 * dot) fail(`${name} is pushed too far from its place`);
  if (px < dot || py < dot || px > width - dot || py > height - dot) fail(`${name} lies outside`);
}

const lines = [
  '<!-- The world, one shape for every country by its ISO 3166-1 code. Made by tests/Data/make-map.mjs; do not edit.',
  'Shapes: Natural Earth 4.1.0 (naturalearthdata.com), Admin 0 countries 1:110m, public domain. Equal Earth projection, middle 11° E.',
  'No shape has a fill: a page colours <use href="world.svg#land"/> (all land) and <use href="world.svg#FJ"/> (one country). -->',
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">`,
  '<desc>Borders: Natural Earth 1:110m, which draws them as they are held, not as anybody claims them. Dots are countries too small to be seen.</desc>',
  '<g id="land">',
  ...drawn.map(({ alpha2 }) => `<path id="${alpha2}" d="${path(shapes.get(alpha2))}"/>`),
  ...unnamed.map(({ polygons: list }) => `<path d="${path(list)}"/>`),
  ...dots.map(({ alpha2, px, py }) => `<circle id="${alpha2}" cx="${tenth(px)}" cy="${tenth(py)}" r="${dot}"/>`),
  '</g>', '</svg>', ''].join('\n');
if (drawn.length + dots.length !== countries.length) fail('a country is drawn twice or not at all');
const packed = gzipSync(lines, { level: 9 }).length;
if (packed > 38_000) fail(`${packed} bytes compressed are too many`);
process.stderr.write(`${drawn.length} shapes, ${dots.length} dots, ${width} × ${height}, ${lines.length} characters, ${packed} compressed\n`);
process.stderr.write(`dots of tiny shapes: ${dots.filter(({ alpha2 }) => shapes.has(alpha2)).map(({ alpha2 }) => alpha2).join(' ')}\n`);
process.stdout.write(lines);
