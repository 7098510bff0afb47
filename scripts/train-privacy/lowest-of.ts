/**
 * The lowest point of a smooth valley, by L-BFGS: each round goes down along the slope, bent by what the last steps told
 * of the curvature (Nocedal & Wright, Numerical Optimization, algorithm 7.5).
 */
export interface Lookout {
  readonly height: number;
  readonly slopes: Float64Array;
}

interface Step {
  readonly way: Float64Array;
  readonly turn: Float64Array;
  /** way · turn, above zero. */
  readonly curve: number;
}

const REMEMBERED = 8;
/** Of the descent that the slope promises, so much must come true. */
const ENOUGH = 1e-4;
const SHORTEST = 1e-6;

/** From zero, in so many rounds at most. */
export function lowestOf(look: (at: Float64Array) => Lookout, size: number, rounds: number): Float64Array {
  let place = new Float64Array(size);
  let seen = look(place);
  let steps: readonly Step[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const direction = bent(seen.slopes, steps);
    const descent = dot(direction, seen.slopes);
    let reach = round === 0 ? 1 / Math.sqrt(dot(seen.slopes, seen.slopes)) : 1;
    let next = moved(place, direction, -reach);
    let found = look(next);
    while (found.height > seen.height - ENOUGH * reach * descent && reach > SHORTEST) {
      reach /= 2;
      next = moved(place, direction, -reach);
      found = look(next);
    }
    if (found.height >= seen.height) break;
    const way = moved(next, place, -1);
    const turn = moved(found.slopes, seen.slopes, -1);
    const curve = dot(way, turn);
    if (curve > 0) steps = [...steps, { way, turn, curve }].slice(-REMEMBERED);
    place = next;
    seen = found;
  }
  return place;
}

/** The slope as it would be if the valley were as steep in every direction. */
function bent(slopes: Float64Array, steps: readonly Step[]): Float64Array {
  let direction = slopes;
  const shares = steps.toReversed().map(({ way, turn, curve }) => {
    const share = dot(way, direction) / curve;
    direction = moved(direction, turn, -share);
    return share;
  });
  const last = steps.at(-1);
  if (last) direction = moved(new Float64Array(slopes.length), direction, last.curve / dot(last.turn, last.turn));
  for (const [index, { way, turn, curve }] of steps.entries()) {
    const share = shares[steps.length - 1 - index] ?? 0;
    direction = moved(direction, way, share - dot(turn, direction) / curve);
  }
  return direction;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at += 1) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}

function moved(from: Float64Array, along: Float64Array, far: number): Float64Array<ArrayBuffer> {
  const to = new Float64Array(from.length);
  for (let at = 0; at < to.length; at += 1) to[at] = (from[at] ?? 0) + far * (along[at] ?? 0);
  return to;
}
