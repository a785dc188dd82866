// Loaded before a build: the machine's clock runs more than a year ahead.
const ahead = 400 * 24 * 60 * 60 * 1000;
const Clock = Date;

globalThis.Date = class extends Clock {
  constructor(...parts) {
    super(...(parts.length === 0 ? [Clock.now() + ahead] : parts));
  }

  static now() {
    return Clock.now() + ahead;
  }
};
