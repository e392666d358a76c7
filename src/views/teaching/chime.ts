/** Two soft tones when a timer is over. Made when it is switched on: a browser allows sound only after a press. */
export class Chime {
  readonly #context: AudioContext;

  constructor() {
    this.#context = new AudioContext();
  }
  ring(): void {
    const start = this.#context.currentTime;
    [660, 880].forEach((hertz, i) => {
      const [tone, loudness] = [this.#context.createOscillator(), this.#context.createGain()];
      const from = start + i * 0.35;
      tone.frequency.value = hertz;
      loudness.gain.setValueAtTime(0, from);
      loudness.gain.linearRampToValueAtTime(0.2, from + 0.03);
      loudness.gain.exponentialRampToValueAtTime(0.001, from + 0.8);
      tone.connect(loudness).connect(this.#context.destination);
      tone.start(from);
      tone.stop(from + 0.85);
    });
  }
  close(): void {
    void this.#context.close().catch(() => undefined);
  }
}
