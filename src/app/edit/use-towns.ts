import { useEffect, useState } from 'react'
import type { KnownTown } from '../../domain/map-edit/known-town'
import { fetchKnownTowns } from '../../map/basemap/known-towns'

const NONE: readonly KnownTown[] = []

/** The towns of the base map; none until they are there, and where they cannot be had. */
export function useTowns(): readonly KnownTown[] {
  const [towns, setTowns] = useState(NONE)
  useEffect(() => {
    let isOver = false
    fetchKnownTowns().then(
      (all) => !isOver && setTowns(all),
      () => {},
    )
    return () => {
      isOver = true
    }
  }, [])
  return towns
}
