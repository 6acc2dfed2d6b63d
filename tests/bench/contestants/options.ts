import { CONTESTANTS, type Listed } from './contestant-list'

export interface Options {
  readonly contestants: readonly Listed[]
  readonly sizes: readonly number[]
  /** CSS pixels are so many of the screen. */
  readonly pixelRatio: number
  /** Whether a GPU may be used, where there is one. */
  readonly mayUseGpu: boolean
  /** Whether contestants alone are measured, not what `npm run bench` measures else. */
  readonly isNarrowed: boolean
}

const SIZES = [100, 1000, 10_000, 100_000, 1_000_000]

/**
 * Options of `npm run bench`: `--contestants=` parts of their ids, `--sizes=`, `--pixel-ratio=` and `--gpu`.
 * @throws where one is unknown or nothing is left to measure
 */
export function readOptions(args: readonly string[]): Options {
  const given = new Map(args.map((arg) => [arg.split('=')[0] ?? '', arg.split('=')[1] ?? '']))
  const known = ['--contestants', '--sizes', '--pixel-ratio', '--gpu']
  const odd = [...given.keys()].find((name) => !known.includes(name))
  if (odd !== undefined) throw new Error(`${odd} is none of the options: ${known.join(', ')}.`)
  const parts = listOf(given.get('--contestants'))
  const unknown = parts.find((part) => !CONTESTANTS.some(({ id }) => id.includes(part)))
  if (unknown !== undefined)
    throw new Error(`${unknown} is none of the contestants: ${CONTESTANTS.map(({ id }) => id).join(', ')}.`)
  const sizes = given.has('--sizes') ? listOf(given.get('--sizes')).map(Number) : SIZES
  if (sizes.length === 0 || !sizes.every((size) => Number.isInteger(size) && size >= 2 && size <= 10_000_000))
    throw new Error('--sizes= are numbers of events, with commas between.')
  const pixelRatio = Number(given.get('--pixel-ratio') ?? 1)
  if (!(pixelRatio >= 1 && pixelRatio <= 4)) throw new Error('--pixel-ratio= is a number from 1 to 4.')
  return {
    contestants:
      parts.length === 0
        ? CONTESTANTS
        : CONTESTANTS.filter(({ id }) => parts.some((part) => id.includes(part))),
    sizes: [...sizes].sort((a, b) => a - b),
    pixelRatio,
    mayUseGpu: given.has('--gpu'),
    isNarrowed: given.size > 0,
  }
}

const listOf = (text: string | undefined): string[] =>
  text ? text.split(',').map((part) => part.trim()) : []
