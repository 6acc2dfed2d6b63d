/** Rows after which there is a first part, and how many times as many after which there is the next. */
const FIRST = 2000
const GROWTH = 5
/** Milliseconds after which there is a first part of large features, and a next one. */
const FIRST_WAIT = 200
const WAIT = 1000
/** How much longer a part is waited for than the last one took to make. */
const PATIENCE = 8

/** Tells when what has been read is to be handed out: often at first, and never so often that reading is held up. */
export class PartSchedule {
  private rows = FIRST
  private time: number

  /** @param now in milliseconds, as all times here */
  constructor(now: number) {
    this.time = now + FIRST_WAIT
  }

  isDue(rows: number, now: number): boolean {
    return rows > 0 && (rows >= this.rows || now >= this.time)
  }

  /** Notes that a part of so many rows was made. */
  made(rows: number, from: number, to: number): void {
    this.rows = Math.max(FIRST, rows * GROWTH)
    this.time = to + Math.max(WAIT, (to - from) * PATIENCE)
  }
}
