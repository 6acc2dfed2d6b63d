import type { TimeWindow } from '../../../src/domain/time/time-span'

/** Whether a window begins where the data do, or is as long as `WINDOW_DAYS`. */
export type Mode = 'cumulative' | 'window'

/** Days of a window of five years. */
export const WINDOW_DAYS = 1826

/** A window to go to, and how many events a count by brute force finds in it. */
export interface Step {
  readonly window: TimeWindow
  readonly count: number
}

/** Milliseconds. */
export type Times = readonly number[]

/** Milliseconds from handing over the file until points are seen, and until all are. */
export interface LoadTimes {
  readonly first: number
  readonly all: number
}

/** Steps of the slider to and fro. */
export interface Walk {
  readonly forward: Times
  readonly back: Times
}

export type Point = readonly [across: number, down: number]

/** What a page that is measured answers to; `window.bench` of it. Times are from input to presented frame. */
export interface Bench {
  start(): Promise<void>
  load(count: number): Promise<LoadTimes>
  /** Goes forward over the steps and back; over fewer about the middle of them where all would take longer than `budget` milliseconds. */
  walk(mode: Mode, steps: readonly Step[], budget: number): Promise<Walk>
  /** Goes from step to step as they are listed, to as many as `budget` allows. */
  jump(mode: Mode, steps: readonly Step[], budget: number): Promise<Times>
  pan(budget: number): Promise<Times>
  /** The frames of zooming in by two levels and out again. */
  zoom(): Promise<Times>
  /** At points that are given as shares of the map's width and height. */
  hit(points: readonly Point[], budget: number): Promise<Times>
  /** What was drawn otherwise than counted by brute force, and how many steps were held to that. */
  checked(): { readonly steps: number; readonly wrong: readonly string[] }
  /** Bytes of heaps and buffers, workers included, where the browser tells; else undefined. */
  memory(): Promise<number | undefined>
  /** What draws WebGL here. */
  renderer(): string
}

/** Id of the input through which a page is given its file. */
export const FILE_INPUT = 'bench-file'

declare global {
  interface Window {
    bench: Bench
  }
}
