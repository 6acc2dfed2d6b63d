/** Milliseconds of work in a frame: what is drawn takes the browser as long again once the work rests. */
const SLICE = 4

/**
 * Works something off in slices, one in each frame, so that none of them comes late. What is asked for meanwhile is
 * begun when it is done.
 */
export class FrameWork {
  private steps: Generator<void> | undefined
  private frame: number | undefined
  private isAsked = false

  /** @param begin makes the steps of the work, none of which should take long */
  constructor(private readonly begin: () => Generator<void>) {}

  /** Asks for the work, from the next frame on. */
  ask(): void {
    this.isAsked = true
    this.frame ??= requestAnimationFrame(this.goOn)
  }

  /** Whether it has been begun and not yet done. */
  get isUnderWay(): boolean {
    return this.steps !== undefined
  }

  /** Does all of it now, in place of what was under way. */
  finish(): void {
    this.stop()
    const steps = this.begin()
    while (!steps.next().done);
  }

  /** Gives up what is under way and what was asked for. */
  stop(): void {
    if (this.frame !== undefined) cancelAnimationFrame(this.frame)
    this.frame = undefined
    this.steps = undefined
    this.isAsked = false
  }

  private readonly goOn = (): void => {
    this.frame = undefined
    if (!this.steps) this.isAsked = false
    const steps = this.steps ?? this.begin()
    const end = performance.now() + SLICE
    let isDone: boolean | undefined
    do isDone = steps.next().done
    while (!isDone && performance.now() < end)
    this.steps = isDone ? undefined : steps
    if (!isDone || this.isAsked) this.frame = requestAnimationFrame(this.goOn)
  }
}
