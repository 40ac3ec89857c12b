/** A phone's connection: 1.6 Mbit/s, and 150 ms until an answer begins. */
export const PHONE = {latency: 150, bytesPerSecond: 1_600_000 / 8};

/** So much is sent in one go: answers that are under way at once take turns. */
const SLICE = 4096;

/** Carries the answers of one server as slowly as a phone's connection. */
export class Line {
  /** When the last byte that was taken on will be through. */
  private freeAt = 0;

  /** Waits as long as an answer takes to begin. */
  async begin(): Promise<void> {
    await wait(PHONE.latency);
  }

  /**
   * Carries a body, slice by slice.
   *
   * @param body - the bytes
   * @param send - gets each slice once it is through
   */
  async carry(body: Buffer, send: (slice: Buffer) => unknown): Promise<void> {
    for (let from = 0; from < body.length; from += SLICE) {
      const slice = body.subarray(from, from + SLICE);
      const duration = (slice.length / PHONE.bytesPerSecond) * 1000;
      this.freeAt = Math.max(this.freeAt, performance.now()) + duration;
      await wait(this.freeAt - performance.now());
      send(slice);
    }
  }
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
