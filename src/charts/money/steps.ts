/**
 * Round numbers across a range, zero among them where it lies inside.
 * @param wanted about how many
 */
export function steps(low: number, high: number, wanted: number): readonly number[] {
  const span = high - low;
  if (!(span > 0) || !Number.isFinite(span)) return [0];
  const rough = span / wanted;
  const power = 10 ** Math.floor(Math.log10(rough));
  const unit = ([1, 2, 5, 10].find((one) => one * power >= rough) ?? 10) * power;
  const list: number[] = [];
  for (let k = Math.ceil(low / unit - 1e-9); k * unit <= high + unit * 1e-9; k += 1) list.push(k === 0 ? 0 : k * unit);
  return list;
}
