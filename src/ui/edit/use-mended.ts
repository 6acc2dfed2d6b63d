import { useCallback, useEffect, useMemo, useState } from 'react'
import { moveRange } from '../../domain/edit/move-problems'
import type { TextChanges } from '../../domain/edit/text-change'
import type { JoinedFixes } from '../../domain/fix/join-fixes'
import type { Problem } from '../../domain/problem'

type Place = Pick<Problem, 'code' | 'from' | 'to'>
type Places = ReadonlyMap<string, readonly Place[]>

type Problems = ReadonlyMap<string, readonly Problem[]>

const NONE: Places = new Map()
const NO_CHANGES: TextChanges = []

const keyOf = ({ code, from, to }: Place) => `${code} ${from} ${to}`

/** Which problems were mended since the last check, which alone can tell that they are gone. */
export function useMended(isChecking: boolean) {
  const [places, setPlaces] = useState(NONE)
  useEffect(() => {
    if (!isChecking) setPlaces(NONE)
  }, [isChecking])
  const keys = useMemo(
    () =>
      isChecking && places.size > 0
        ? new Map([...places].map(([file, all]) => [file, new Set(all.map(keyOf))]))
        : undefined,
    [isChecking, places],
  )
  const without = useCallback(
    (problems: Problems): Problems =>
      keys === undefined
        ? problems
        : new Map(
            [...problems].map(([file, all]) => [
              file,
              all.filter((each) => !keys.get(file)?.has(keyOf(each))),
            ]),
          ),
    [keys],
  )
  return {
    /** The problems less those that were mended. */
    without,
    /** Keeps in mind what an edit mends, at the places that it moves them to. */
    mend: ({ made, changes }: JoinedFixes) => {
      const next = new Map<string, Place[]>()
      const all = [...places].flatMap(([file, each]) => each.map((place) => ({ file, place })))
      for (const { file, place } of [
        ...all,
        ...made.map((each) => ({ file: each.file, place: each.problem })),
      ]) {
        const range = moveRange(place, changes.get(file) ?? NO_CHANGES)
        if (range === undefined) continue
        next.set(file, next.get(file) ?? [])
        next.get(file)?.push({ code: place.code, ...range })
      }
      setPlaces(next)
    },
  }
}
