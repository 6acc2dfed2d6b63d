import { useMemo } from 'react'
import { meantMember, nameFault } from '../../domain/table/column-name'
import { countHolders, isMember } from '../../domain/table/plan-column'
import { memberColumn, type TableColumn } from '../../domain/table/table-columns'
import { formatNumber } from '../../i18n/format-number'
import { useEditTableMessages } from '../../i18n/use-edit-table-messages'
import type { FeatureTableProps } from './table-props'

export interface NamingProps
  extends Pick<FeatureTableProps, 'features' | 'shape' | 'known' | 'labelOf' | 'locale'> {
  readonly columns: readonly TableColumn[]
  nameOf(column: TableColumn): string
}

/**
 * What a name that is typed for a new column, or for another (`of`), stands for: a member that the atlas knows keeps its name
 * and kind.
 */
export function useColumnName(typed: string, table: NamingProps, of?: TableColumn) {
  const { column: words } = useEditTableMessages()
  const { features, shape, known, columns, labelOf, nameOf, locale } = table
  const told = typed.trim()
  const shown = columns.filter((each) => each.key !== of?.key && isMember(each, shape))
  const there = meantMember(
    told,
    shown.map((each) => ({ name: each.name, label: nameOf(each) })),
  )
  const absent = [...known.keys()]
    .filter((name) => name !== of?.name && !shown.some((each) => each.name === name))
    .map((name) => ({ name, label: labelOf(name) }))
  const meant = there ?? (told === of?.name ? undefined : meantMember(told, absent))
  const name = meant?.name ?? told
  const rows = useMemo(
    () => (name === of?.name ? 0 : countHolders(features, name, shape)),
    [features, name, of?.name, shape],
  )
  const fault = there || meant ? undefined : nameFault(name, shape)
  const refusal = fault
    ? words.refused[fault](told)
    : rows > 0
      ? words.taken(there?.label ?? told, rows, formatNumber(rows, locale))
      : undefined
  return {
    column: { ...memberColumn(name, shape), kind: known.get(name) },
    /** Why there cannot be a column of that name. */
    refusal,
    /** Whether rows have something in a column of that name already. */
    isTaken: rows > 0,
    /** How it stands in the file, where that is another word. */
    note: meant && !refusal && meant.name !== told ? words.meant(told, meant.name) : undefined,
    /** Members that the atlas knows and no row has. */
    absent,
  }
}
