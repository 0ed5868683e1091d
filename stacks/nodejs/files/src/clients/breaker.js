/** What a call fails with that is not made, because the other service is given time to recover. */
export class CircuitOpenError extends Error {
  name = "CircuitOpenError";
}

/**
 * Stops calling a service that mostly fails: it opens when half of the last 20 calls have failed, lets three calls try
 * again after ten seconds, and closes when all three went well. One of them failing opens it again.
 */
export class CircuitBreaker {
  #settings;
  #failures = [];
  #openedAt;
  // How often it has opened or closed: calls that began before do not count any more.
  #era = 0;
  #probes = 0;
  #passed = 0;

  constructor({ calls = 20, share = 0.5, openMs = 10_000, probes = 3, now = () => performance.now() } = {}) {
    this.#settings = { calls, share, openMs, probes, now };
  }

  /** `closed` (calls are made), `open` (they are not) or `half-open` (a few are). */
  get state() {
    if (this.#openedAt === undefined) return "closed";
    return this.#settings.now() - this.#openedAt < this.#settings.openMs ? "open" : "half-open";
  }

  /** For `/deepcheck`: rejects, as something that the service can do without for now, while calls are not made. */
  check = async () => {
    if (this.state === "open") throw Object.assign(new Error("circuit is open"), { degraded: true });
  };

  /** Makes a call, unless it is open. `isFailure` looks at what came back; a rejection is one unless `isOurs` says so. */
  async call(work, { isFailure, isOurs }) {
    const { state } = this;
    if (state === "open" || (state === "half-open" && this.#probes === this.#settings.probes)) {
      throw new CircuitOpenError("not called: it has failed too often, and is given time to recover");
    }
    if (state === "half-open") this.#probes += 1;
    const era = this.#era;
    try {
      const result = await work();
      this.#note(era, isFailure(result));
      return result;
    } catch (error) {
      if (!isOurs(error)) this.#note(era, true);
      else if (era === this.#era && state === "half-open") this.#probes -= 1;
      throw error;
    }
  }

  #note(era, failed) {
    if (era !== this.#era) return;
    const { calls, share, probes, now } = this.#settings;
    if (this.#openedAt !== undefined) {
      if (failed) this.#turn(now());
      else if (++this.#passed === probes) this.#turn(undefined);
      return;
    }
    this.#failures.push(failed);
    if (this.#failures.length > calls) this.#failures.shift();
    const failures = this.#failures.filter(Boolean).length;
    if (this.#failures.length === calls && failures >= calls * share) this.#turn(now());
  }

  #turn(openedAt) {
    this.#openedAt = openedAt;
    this.#era += 1;
    this.#failures = [];
    this.#probes = 0;
    this.#passed = 0;
  }
}
