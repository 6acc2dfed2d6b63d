import { type RefObject, useLayoutEffect, useRef } from 'react'

/** A ref that holds the newest value, for callbacks that have to stay the same between renders. */
export function useLatest<T>(value: T): RefObject<T> {
  const latest = useRef(value)
  useLayoutEffect(() => {
    latest.current = value
  })
  return latest
}
