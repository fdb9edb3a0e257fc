/** What the units of the vocabulary measure. Things that are counted are a kind each: people are no states. */
const KINDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    length: 'km metres',
    area: 'km2',
    volume: 'km3',
    density: 'people-per-km2',
    share: 'percent',
    money: 'usd kzt',
    time: 'years',
    people: 'people',
    states: 'states',
    districts: 'districts',
  }).flatMap(([kind, units]) => units.split(' ').map((unit): [string, string] => [unit, kind])),
);

/** Whether what is told in one unit can be told in the other too. Of units that are not known here it may be. */
export function measureAlike(one: string, other: string): boolean {
  const [kind, otherKind] = [KINDS.get(one), KINDS.get(other)];
  return kind === undefined || otherKind === undefined || kind === otherKind;
}
