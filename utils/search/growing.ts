type Numbers = Uint8Array | Uint16Array | Uint32Array;

/** Numbers, as many as come: a plain array of a million would be garbage of several times its size. */
export class Growing<Kind extends Numbers> {
  length = 0;
  #values: Kind;
  readonly #make: (length: number) => Kind;

  constructor(make: (length: number) => Kind) {
    this.#make = make;
    this.#values = make(1024);
  }

  push(value: number): void {
    if (this.length === this.#values.length) {
      const wider = this.#make(this.length * 2);
      wider.set(this.#values);
      this.#values = wider;
    }
    this.#values[this.length++] = value;
  }

  /** What has come so far; it is not to be kept. */
  get values(): Kind {
    return this.#values.subarray(0, this.length) as Kind;
  }
}
