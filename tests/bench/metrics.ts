/** One measured thing; medians over `n` runs. */
export type Metric = {
  readonly name: string;
  readonly value: number;
  readonly unit: 'ms' | 'KB' | 'MB' | 'bytes' | 'ratio' | 'tokens' | 'tokens/s' | 'cases';
  /** The same page, or the same request, without the extension, measured in the same run. */
  readonly baseline?: number;
  /** With the extension over without. */
  readonly ratio?: number;
  readonly n: number;
};

/** One run with and one without, one right after the other. */
export type Pair = { readonly withUs: number; readonly without: number };

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** What we add: the median of the pairs' differences. */
export function difference(name: string, unit: Metric['unit'], pairs: readonly Pair[]): Metric {
  const value = median(pairs.map((pair) => pair.withUs - pair.without));
  return { name, unit, value, ...comparison(pairs) };
}

/** How much more: the median of the pairs' ratios. */
export function ratio(name: string, pairs: readonly Pair[]): Metric {
  const value = median(pairs.map((pair) => pair.withUs / pair.without));
  return { name, unit: 'ratio', value, ...comparison(pairs) };
}

function comparison(pairs: readonly Pair[]): Pick<Metric, 'baseline' | 'ratio' | 'n'> {
  return {
    baseline: median(pairs.map((pair) => pair.without)),
    ratio: median(pairs.map((pair) => pair.withUs / pair.without)),
    n: pairs.length,
  };
}
