/** Numbers by the million: eight bytes each, whatever their count. */
export class NumberList {
  #numbers = new Float64Array(1_024);
  #count = 0;

  push(value: number): void {
    if (this.#count === this.#numbers.length) {
      const more = new Float64Array(this.#count * 2);
      more.set(this.#numbers);
      this.#numbers = more;
    }
    this.#numbers[this.#count] = value;
    this.#count += 1;
  }

  /** A sorted copy, small first. */
  sorted(): Float64Array {
    return this.#numbers.slice(0, this.#count).sort();
  }
}
