/** Steps down a slope, each number at its own pace (Kingma & Ba, Adam, 2015, algorithm 1). */
const KEPT = 0.9;
const KEPT_SQUARES = 0.999;
const LEAST = 1e-8;

/** Each call moves `numbers` against the `slopes` that stand there now. */
export function adam(numbers: Float64Array, slopes: Float64Array): (speed: number) => void {
  const mean = new Float64Array(numbers.length);
  const squares = new Float64Array(numbers.length);
  let steps = 0;
  return (speed) => {
    steps += 1;
    const ofMean = 1 - KEPT ** steps;
    const ofSquares = 1 - KEPT_SQUARES ** steps;
    for (let at = 0; at < numbers.length; at += 1) {
      const slope = slopes[at] ?? 0;
      const first = KEPT * (mean[at] ?? 0) + (1 - KEPT) * slope;
      const second = KEPT_SQUARES * (squares[at] ?? 0) + (1 - KEPT_SQUARES) * slope * slope;
      mean[at] = first;
      squares[at] = second;
      numbers[at] = (numbers[at] ?? 0) - (speed * (first / ofMean)) / (Math.sqrt(second / ofSquares) + LEAST);
    }
  };
}
