/** Where the process is in its life: `starting`, then `ready`, then `stopping`, and never back. */
export class Lifecycle {
  #phase = "starting";

  get ready() {
    return this.#phase === "ready";
  }

  get stopping() {
    return this.#phase === "stopping";
  }

  started() {
    if (this.#phase === "starting") this.#phase = "ready";
  }

  stop() {
    this.#phase = "stopping";
  }
}
