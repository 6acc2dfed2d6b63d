import { isRowId } from '../../domain/collection/row-events'
import { readSpan } from '../../domain/time/read-span'
import type { AskedSlice } from './parquet-messages'

/** The slice that an address asks for: around its event, else its dates. */
export function askedSlice(query: URLSearchParams): AskedSlice | undefined {
  const event = query.get('event') ?? ''
  if (isRowId(event)) return { row: Number(event.slice(1)) }
  const [from, to] = ['from', 'to'].map((key) => {
    const read = readSpan((query.get(key) ?? '').slice(0, 100))
    return 'span' in read ? read.span : undefined
  })
  if (!from && !to) return undefined
  return { window: { from: from?.earliestStart ?? -Infinity, to: to?.latestEnd ?? Infinity } }
}
