/** Numbers from 0 to 2³² - 1 by place; 0 where none was put. It takes more memory as it is needed. */
export class Growing {
  #data = new Uint32Array(1 << 14);

  set(place: number, value: number): void {
    if (place >= this.#data.length) {
      const data = new Uint32Array(place * 2);
      data.set(this.#data);
      this.#data = data;
    }
    this.#data[place] = value;
  }

  at(place: number): number {
    return this.#data[place] ?? 0;
  }
}
