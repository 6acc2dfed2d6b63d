import { knownFixes } from '../../domain/fix/fix-offers'
import type { Problem } from '../../domain/problem'
import { fixes as fixWords } from '../../i18n/en/fixes'
import { formatNumber } from '../../i18n/format-number'
import { useEditMessages } from '../../i18n/use-edit-messages'
import { ProblemSeverity } from './ProblemSeverity'
import type { ProblemContext } from './problem-list-props'
import { wordsOf } from './problem-words'

interface ProblemRowProps {
  readonly context: ProblemContext
  readonly file: string
  readonly problem: Problem
  /** What is said above it already. */
  readonly told?: { readonly message: string | undefined; readonly help: string | undefined }
}

/** A problem, where it is, and the ways to mend it. */
export function ProblemRow({ context, file, problem, told }: ProblemRowProps) {
  const { problems: words } = useEditMessages()
  const { message, help } = wordsOf(problem)
  const title = context.titleOf(file, problem)
  const line = formatNumber(context.lineOf(file, problem), context.locale)
  const fixes = knownFixes(file, problem, context.texts)
  const goTo = (place: string) => words.goTo(place, message)
  return (
    <div className="problem" data-severity={problem.severity} data-alone={told === undefined || undefined}>
      {!told && <ProblemSeverity severity={problem.severity} />}
      {told?.message === undefined && <p className="problem-message">{message}</p>}
      {told?.help === undefined && help && <p className="problem-help">{help}</p>}
      <p className="problem-place">
        {title !== undefined && (
          <button
            type="button"
            className="text-button"
            aria-label={goTo(title)}
            onClick={() => context.onGo(file, problem, 'form')}
          >
            <bdi>{title}</bdi>
          </button>
        )}
        <button
          type="button"
          className="text-button problem-line"
          aria-label={goTo(words.place(file, line))}
          onClick={() => context.onGo(file, problem, 'text')}
        >
          {title === undefined ? words.place(file, line) : words.line(line)}
        </button>
      </p>
      {problem.code === 'date/none' && (
        <div className="field-fixes">
          <button type="button" className="button" onClick={() => context.onTable(file)}>
            {words.inTable}
          </button>
        </div>
      )}
      {fixes.length > 0 && (
        <div className="field-fixes" data-edits>
          {fixes.map((fix) => {
            const label = fixWords.label(fix)
            return (
              <button
                key={label}
                type="button"
                className="button"
                onClick={() => context.onFixOne(file, problem, fix)}
              >
                {label}
              </button>
            )
          })}
        </div>
      )}
    </div>
  )
}
