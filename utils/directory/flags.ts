/** What is so of an entity, each a bit. */
export const FLAGS = {
  /** Merged into another, or its packs no longer have it. */
  gone: 1,
  hidden: 2,
  binned: 4,
  own: 8,
  /** The reader made or changed it. */
  yours: 16,
  noted: 32,
  differs: 64,
  old: 128,
  duplicate: 256,
  overtaken: 512,
} as const;

export type Flag = keyof typeof FLAGS;

/** What is not listed unless it is asked for. */
export const OUT_OF_SIGHT = FLAGS.gone | FLAGS.hidden | FLAGS.binned;
