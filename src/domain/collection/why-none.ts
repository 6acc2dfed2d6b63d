import type { CollectionRefusal } from './collection-facts'
import type { FactsDraft } from './facts-draft'
import type { TextFault } from './record'
import type { RecordForm } from './record-form'

/** Why nothing can be shown of a text with a fault. */
export function refusalOf({ kind, offset, place }: TextFault): CollectionRefusal {
  return kind === 'cut' ? { kind } : { kind: 'broken', offset, place }
}

/** Why nothing can be shown of a text of which all has been read and no feature come; `form` is absent where it has none. */
export function whyNone(
  { firstBroken, brokenCount }: Pick<FactsDraft, 'firstBroken' | 'brokenCount'>,
  form: RecordForm | undefined,
): CollectionRefusal {
  const fault = form?.scanner.fault
  // What ends before the fault of the text has one of its own.
  if (firstBroken && !(fault && fault.offset <= firstBroken.offset + firstBroken.size)) {
    const { offset, at = offset, reason } = firstBroken
    if (reason === 'deep' || reason === 'large') return { kind: 'broken', offset: at, reason }
    const isTable = form?.format() === 'csv'
    return isTable ? { kind: 'broken', offset: at } : { kind: 'broken', offset: at, reason: 'json' }
  }
  if (fault) return refusalOf(fault)
  return brokenCount > 0 ? { kind: 'not-features', form: 'json' } : { kind: 'no-features' }
}
