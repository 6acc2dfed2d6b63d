/** Rows after which there is a first part, and how many times as many after which there is the next. */
const FIRST = 2000
const GROWTH = 8
/** Milliseconds after which there is a first part of large features, and a next one. */
const FIRST_WAIT = 200
const WAIT = 1000
/** How much longer than it takes to make a part the next one is waited for, and the end has to be off. */
const PATIENCE = 8
/** Milliseconds before the end in which nobody needs a part. */
const LAST = 150

/** Tells when what has been read is to be handed out: often at first, and never so often that reading is held up. */
export class PartSchedule {
  private rows = FIRST
  private time: number
  /** Milliseconds that a part takes to make, for each row. */
  private cost = 0

  /**
   * @param start when reading began, in milliseconds, as all times here
   * @param total bytes of all that is read, where that is known
   */
  constructor(
    private readonly start: number,
    private readonly total: number | undefined,
  ) {
    this.time = start + FIRST_WAIT
  }

  /** @param bytes that have been read */
  isDue(rows: number, bytes: number, now: number): boolean {
    const isMuch = rows > 0 && (rows >= this.rows || now >= this.time)
    return isMuch && this.left(bytes, now) > Math.max(LAST, this.cost * rows * PATIENCE)
  }

  /** Notes that a part of so many rows was made. */
  made(rows: number, from: number, to: number): void {
    this.cost = (to - from) / rows
    this.rows = Math.max(FIRST, rows * GROWTH)
    this.looked(from, to)
  }

  /** Notes that it was looked at what there is before it was decided how to read it. */
  looked(from: number, to: number): void {
    this.time = to + Math.max(WAIT, (to - from) * PATIENCE)
  }

  /** Milliseconds that the rest takes if it is read as fast as that before. */
  private left(bytes: number, now: number): number {
    if (this.total === undefined || bytes === 0) return Number.POSITIVE_INFINITY
    return ((now - this.start) * (this.total - bytes)) / bytes
  }
}
