import { useState } from 'react'
import type { Goal } from '../../ui/edit-form/untaken'
import { AT_PLACE } from './AddByPlace'
import { ON_MAP } from './drawn-line'
import type { Begun } from './placing-tool'
import type { UntakenPlace } from './untaken-places'

interface Ways {
  showForm(file: string, index: number | undefined, path: UntakenPlace['path']): void
  /** Asks again where something new is to be that is added to a file. */
  onAtPlace(begun: Begun): void
  /** Goes on with what is drawn on the map. */
  onOnMap(begun: Begun): void
}

/** Leads to what is typed and in no file; `goal` is what was begun there and is not reached yet. */
export function useUntakenGoal({ showForm, onAtPlace, onOnMap }: Ways) {
  const [goal, setGoal] = useState<Goal>()
  const goTo = ({ file, index, path, draft }: UntakenPlace) => {
    if (path[0] === ON_MAP) return onOnMap({ file, kind: 'leg' })
    setGoal(draft === undefined ? undefined : { draft, onReached: () => setGoal(undefined) })
    if (path[0] === AT_PLACE) onAtPlace({ file, kind: path[1] as Begun['kind'] })
    else showForm(file, index, path)
  }
  return { goal, goTo }
}
