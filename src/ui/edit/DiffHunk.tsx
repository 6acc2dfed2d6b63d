import { useState } from 'react'
import { hunkHead } from '../../domain/edit/git-patch'
import type { DiffLine, Hunk } from '../../domain/edit/line-hunks'
import { formatNumber } from '../../i18n/format-number'
import { useEditChangesMessages } from '../../i18n/use-edit-changes-messages'

/** Lines that are shown before more are asked for, and how many of them then. */
const FOLDED = 40
const UNFOLDED = 400
const LONGEST_LINE = 1000

const ELEMENTS = { '-': 'del', '+': 'ins', ' ': 'span' } as const

/** A part of a file that differs, with a few lines around it. */
export function DiffHunk({ hunk, locale }: { readonly hunk: Hunk; readonly locale: string }) {
  const { diff } = useEditChangesMessages()
  const [most, setMost] = useState(FOLDED)
  const rest = hunk.lines.length - most
  return (
    <div className="change-hunk">
      <p className="change-hunk-head">{hunkHead(hunk)}</p>
      {hunk.lines.slice(0, most).map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a hunk never change.
        <Line key={index} line={line} locale={locale} />
      ))}
      {rest > 0 && (
        <button type="button" className="text-button" onClick={() => setMost(most + UNFOLDED)}>
          {diff.fold(rest, formatNumber(rest, locale))}
        </button>
      )}
    </div>
  )
}

function Line({ line: { sign, text, isCut }, locale }: { readonly line: DiffLine; readonly locale: string }) {
  const { diff } = useEditChangesMessages()
  const Element = ELEMENTS[sign]
  const shown = text.replace(/\r$/, '')
  return (
    <Element className="change-line" data-sign={sign}>
      <span className="change-sign">{sign === '-' ? '−' : sign}</span>
      <bdi dir="ltr">{shown.slice(0, LONGEST_LINE)}</bdi>
      {shown.length > LONGEST_LINE && <em>{diff.cut(formatNumber(shown.length, locale))}</em>}
      {isCut && <em className="change-no-end">{diff.noEnd}</em>}
    </Element>
  )
}
