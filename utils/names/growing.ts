/** Whole numbers of 32 bits, as many as come: a plain array of a million would be garbage of several times its size. */
export class Growing {
  length = 0;
  #values = new Int32Array(1024);

  push(value: number): number {
    if (this.length === this.#values.length) {
      const wider = new Int32Array(this.length * 2);
      wider.set(this.#values);
      this.#values = wider;
    }
    this.#values[this.length] = value;
    return this.length++;
  }

  at(place: number): number {
    return this.#values[place]!;
  }

  set(place: number, value: number): void {
    this.#values[place] = value;
  }

  /** What has come so far; it is not to be kept. */
  get values(): Int32Array {
    return this.#values.subarray(0, this.length);
  }
}
