import type { CSSProperties } from 'react'
import type { KindDifference } from '../../domain/compare/part-rows'
import { kindColour } from '../../domain/marks/mark-scheme'
import { formatNumber } from '../../i18n/format-number'
import { useCompareMessages } from '../../i18n/use-compare-messages'
import { MarkSymbol } from '../marks/MarkSymbol'

interface KindTableProps {
  readonly kinds: readonly KindDifference[]
  readonly dates: { readonly other: string; readonly shown: string }
  readonly locale: string
  readonly theme: 'light' | 'dark'
}

/** How many events of each kind stand on one of the maps only: numbers, with a bar to each side. */
export function KindTable({ kinds, dates, locale, theme }: KindTableProps) {
  const words = useCompareMessages()
  const most = Math.max(...kinds.flatMap(({ first, second }) => [first, second]))
  const cell = (count: number, side: 'other' | 'shown', colour: string) => (
    <td data-side={side}>
      <span
        className="kind-bar"
        style={{ '--share': count / most, background: colour } as CSSProperties}
        aria-hidden="true"
      />
      <span className="kind-count">{formatNumber(count, locale)}</span>
    </td>
  )
  return (
    <table
      className="kind-table"
      // The bars leave room for the longest of the numbers beside them.
      style={{ '--count-room': `${formatNumber(most, locale).length}ch` } as CSSProperties}
    >
      <caption>{words.byKind}</caption>
      <thead>
        <tr>
          <th scope="col" data-side="other">
            {dates.other}
          </th>
          <th scope="col">
            <span className="visually-hidden">{words.kind}</span>
          </th>
          <th scope="col" data-side="shown">
            {dates.shown}
          </th>
        </tr>
      </thead>
      <tbody>
        {kinds.map(({ kind, first, second }) => {
          const colour = kindColour(kind, theme)
          return (
            <tr key={kind.id}>
              {cell(first, 'other', colour)}
              <th scope="row">
                <span className="kind-name">
                  <MarkSymbol kind={kind} theme={theme} size={14} approximate={false} disputed={false} />
                  {kind.label}
                </span>
              </th>
              {cell(second, 'shown', colour)}
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
