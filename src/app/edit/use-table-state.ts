import { useCallback, useState } from 'react'
import { AS_OPENED, type TableState } from '../../ui/edit-table/table-state'
import type { EditSession } from './edit-session'
import { tableStates } from './table-states'

/** How the table of a file is arranged, and what changes that. */
export function useTableState(
  session: EditSession,
  file: string,
): readonly [TableState, (change: Partial<TableState>) => void] {
  const states = tableStates(session)
  const [state, setState] = useState(() => states.get(file) ?? AS_OPENED)
  const change = useCallback(
    (part: Partial<TableState>) => {
      const next = { ...(states.get(file) ?? AS_OPENED), ...part }
      states.set(file, next)
      setState(next)
    },
    [states, file],
  )
  return [state, change]
}
