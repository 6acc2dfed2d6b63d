import { useId } from 'react'
import type { Problem } from '../../domain/problem'
import { formatNumber } from '../../i18n/format-number'
import { useEditMessages } from '../../i18n/use-edit-messages'

export interface ProblemFilter {
  readonly severity: Problem['severity'] | 'all'
  readonly query: string
}

interface ProblemBarProps {
  readonly filter: ProblemFilter
  readonly counts: Readonly<Record<ProblemFilter['severity'], number>>
  /** Problems that can be mended without a person's judgement. */
  readonly safe: number
  readonly locale: string
  onFilter(filter: ProblemFilter): void
  onFixSafe(): void
}

/** Which problems are shown, and what mends all that leave no doubt. */
export function ProblemBar({ filter, counts, safe, locale, onFilter, onFixSafe }: ProblemBarProps) {
  const { problems: words } = useEditMessages()
  const name = useId()
  const kinds = { all: words.all, error: words.errors, warning: words.warnings } as const
  return (
    <div className="problem-bar">
      <fieldset className="problem-filter">
        <legend className="visually-hidden">{words.filter}</legend>
        {(['all', 'error', 'warning'] as const).map((severity) => (
          <label key={severity}>
            <input
              type="radio"
              name={name}
              checked={filter.severity === severity}
              onChange={() => onFilter({ ...filter, severity })}
            />
            {kinds[severity]} <span className="problem-count">{formatNumber(counts[severity], locale)}</span>
          </label>
        ))}
      </fieldset>
      <input
        type="search"
        aria-label={words.search}
        placeholder={words.search}
        value={filter.query}
        onChange={({ target }) => onFilter({ ...filter, query: target.value })}
      />
      {safe > 0 && (
        <div data-stop>
          <button type="button" className="button" data-main data-edits onClick={onFixSafe}>
            {words.fixSafe(formatNumber(safe, locale))}
          </button>
        </div>
      )}
    </div>
  )
}
