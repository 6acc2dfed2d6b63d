import { useLayoutEffect, useRef, useState } from 'react'
import { findUndated, type Undated } from '../../domain/check/undated'
import { inSlices } from '../edit/in-slices'
import type { FeatureTableProps } from './table-props'

type Dates = Pick<FeatureTableProps, 'features' | 'dates'>

/** The rows without a date, looked for between frames; those of before until then. None in files of what has no time. */
export function useUndated({ features, dates }: Dates): Undated | undefined {
  const [undated, setUndated] = useState<Undated>()
  const last = useRef<Undated>(undefined)
  useLayoutEffect(() => {
    if (dates === 'none') return
    return inSlices(findUndated(features, dates === 'foreign', last.current), (found) => {
      last.current = found
      setUndated((before) => (before?.rows === found.rows && before.member === found.member ? before : found))
    })
  }, [features, dates])
  return undated
}
