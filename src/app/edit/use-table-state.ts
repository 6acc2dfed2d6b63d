import { useCallback, useState } from 'react'
import { oncePerObject } from '../../domain/once-per-object'
import { AS_OPENED, type TableState } from '../../ui/edit-table/table-state'
import type { EditSession } from './edit-session'

const statesOf = oncePerObject((_session: EditSession) => new Map<string, TableState>())

/** How the table of a file is arranged; stays while the files are open, whatever the page shows meanwhile. */
export function useTableState(
  session: EditSession,
  file: string,
): readonly [TableState, (change: Partial<TableState>) => void] {
  const states = statesOf(session)
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
