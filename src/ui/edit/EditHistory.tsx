import { formatNumber } from '../../i18n/format-number'
import { useEditChangesMessages } from '../../i18n/use-edit-changes-messages'
import { useEditMessages } from '../../i18n/use-edit-messages'
import { MoreButton } from '../panel/MoreButton'
import { usePages } from '../panel/use-pages'
import type { ChangeListProps } from './change-list-props'

/** All edits so far, the latest first, with where one is among them; each leads to where it was the last. */
export function EditHistory({ editing, isReadOnly, onGoTo, locale }: ChangeListProps) {
  const { history } = useEditChangesMessages()
  const edit = useEditMessages()
  const { entries, done } = editing
  const states = [
    ...entries.map(({ name }, index) => ({ done: index + 1, text: sentence(edit.done(name)) })).reverse(),
    { done: 0, text: history.opened },
  ]
  const { listed, rest, showMore } = usePages(states, entries.length - done)
  return (
    <div className="change-history">
      <ol aria-label={history.label}>
        {listed.map((state) => (
          <li key={state.done}>
            <button
              type="button"
              aria-current={state.done === done ? 'step' : undefined}
              data-undone={state.done > done || undefined}
              disabled={isReadOnly}
              onClick={() => onGoTo(state.done)}
            >
              <span className="change-number">{formatNumber(state.done, locale)}</span>
              <span dir="auto">{state.text}</span>
              {state.done === done && <small>{history.here}</small>}
              {state.done > done && <small>{history.undone}</small>}
            </button>
          </li>
        ))}
      </ol>
      <MoreButton rest={rest} onMore={showMore} locale={locale} />
    </div>
  )
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
