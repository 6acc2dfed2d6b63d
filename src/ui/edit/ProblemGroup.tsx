import type { ProblemGroup as Group } from '../../domain/check/group-problems'
import type { Fix } from '../../domain/fix/fix'
import type { FixOffer } from '../../domain/fix/fix-offers'
import { fixKind } from '../../i18n/en/fix-kinds'
import { fixes as fixWords } from '../../i18n/en/fixes'
import { rules } from '../../i18n/en/rules'
import { formatNumber } from '../../i18n/format-number'
import { useEditMessages } from '../../i18n/use-edit-messages'
import { ProblemRow } from './ProblemRow'
import { ProblemSeverity } from './ProblemSeverity'
import type { ProblemContext } from './problem-list-props'
import { commonText, wordsOf } from './problem-words'

/** Problems that each wish for more shows. */
const MORE = 100

interface ProblemGroupProps {
  readonly context: ProblemContext
  readonly group: Group
  /** How many of its problems are shown. */
  readonly most: number
  onMost(most: number): void
  /** What mends several of them at once. */
  readonly offers: readonly FixOffer[]
  onFixAll(group: Group, code: Fix['code']): void
}

/** Problems of a kind: what they have in common is said once. */
export function ProblemGroup({ context, group, most, offers, onMost, onFixAll }: ProblemGroupProps) {
  const { problems: words } = useEditMessages()
  const { file, code, severity, problems } = group
  const { locale } = context
  const first = problems.slice(0, most)
  const message = commonText(problems.map((problem) => wordsOf(problem).message))
  const help = commonText(problems.map((problem) => wordsOf(problem).help))
  const { what, why } = rules.of(code)
  const rows = first.map((problem, index) => ({ problem, key: keyOf(first, index) }))
  const hidden = problems.length - first.length
  return (
    <section className="problem-group" data-severity={severity}>
      <div className="problem-group-head" data-stop>
        <ProblemSeverity severity={severity} />
        <h4 tabIndex={-1}>
          {message ?? (what || code)}{' '}
          <span className="problem-times">{words.times(formatNumber(problems.length, locale))}</span>
        </h4>
        <p className="problem-help">{help ?? why}</p>
        {offers.length > 0 && (
          <div className="field-fixes" data-edits>
            {offers.map(({ fix, count, isAlike }) => (
              <button
                key={fix.code}
                type="button"
                className="button"
                onClick={() => onFixAll(group, fix.code)}
              >
                {words.fixAll(isAlike ? fixWords.label(fix) : fixKind(fix.code), formatNumber(count, locale))}
              </button>
            ))}
          </div>
        )}
      </div>
      <ul className="problem-rows">
        {rows.map(({ problem, key }) => (
          <li key={key} data-stop>
            <ProblemRow context={context} file={file} problem={problem} told={{ message, help }} />
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <button
          type="button"
          className="text-button problem-more"
          data-stop
          onClick={() => onMost(most + MORE)}
        >
          {words.more(formatNumber(Math.min(hidden, MORE), locale))}
        </button>
      )}
    </section>
  )
}

/** By where a problem is in the value: its place in the text moves with every edit. */
function keyOf(problems: Group['problems'], index: number): string {
  const path = problems[index]?.path.join('/')
  let before = 0
  for (let at = index - 1; at >= 0 && problems[at]?.path.join('/') === path; at--) before++
  return `${path} ${before}`
}
