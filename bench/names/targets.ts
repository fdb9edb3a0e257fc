/** What was measured at one size; times in milliseconds by what was timed. */
export interface Sized {
  readonly wanted: number;
  /** Bytes a name, without what an index has whatever its size. */
  readonly bytes: number;
  /** Seconds of CPU. */
  readonly built: number;
  readonly times: Readonly<Record<string, number>>;
}

interface Target {
  readonly says: string;
  readonly at: number;
  /** The figure, and the one it may be at most. */
  readonly figure: (sized: Sized) => number | undefined;
  readonly most: number;
}

const overTokeniser = ({ times }: Sized) => times['scan']! / times['tokeniser']!;
const overPeer = (peer: string) => (sized: Sized) => {
  const time = sized.times[peer];
  return time === undefined ? undefined : sized.times['scan']! / time;
};

/**
 * T1 and T2 are of the scan: matches with folding, endings and edges, as the floors and peers have none of what
 * judges them by the words around. T1 to T3; T4 is that the run got as far as this.
 */
const TARGETS: readonly Target[] = [
  { says: 'T1 scan over the tokeniser', at: 10_000, figure: overTokeniser, most: 2 },
  { says: 'T1 scan over the tokeniser', at: 100_000, figure: overTokeniser, most: 2.5 },
  { says: 'T1 scan over the tokeniser', at: 1_000_000, figure: overTokeniser, most: 4.5 },
  { says: 'T2 scan over one RegExp', at: 10_000, figure: overPeer('RegExp'), most: 1 / 5 },
  { says: 'T2 scan over @monyone/aho-corasick', at: 10_000, figure: overPeer('monyone'), most: 1 / 5 },
  { says: 'T2 the same, its fast variant', at: 10_000, figure: overPeer('monyone/fast'), most: 1 / 5 },
  { says: 'T2 scan over modern-ahocorasick, folding', at: 10_000, figure: overPeer('modern'), most: 1 / 20 },
  { says: 'T3 bytes a name', at: 10_000, figure: ({ bytes }) => bytes, most: 24 },
  { says: 'T3 bytes a name', at: 1_000_000, figure: ({ bytes }) => bytes, most: 32 },
  { says: 'T3 seconds of CPU to build', at: 1_000_000, figure: ({ built }) => built, most: 4 },
];

/** A line for each target whose size was measured. */
export function verdicts(all: readonly Sized[]): readonly string[] {
  return TARGETS.flatMap(({ says, at, figure, most }) => {
    const sized = all.find(({ wanted }) => wanted === at);
    const value = sized && figure(sized);
    if (value === undefined) return [];
    const met = value <= most ? 'met    ' : 'NOT met';
    return [`${met}  ${says} at ${at}: ${value.toFixed(3)}, at most ${most.toFixed(3)}`];
  });
}
