import { formatNumber } from '../../i18n/format-number'
import type { EditChangesMessages } from '../../i18n/use-edit-changes-messages'
import type { EditMessages } from '../../i18n/use-edit-messages'
import type { ChangeListProps } from './change-list-props'

interface CheckWords {
  readonly changes: EditChangesMessages
  readonly edit: EditMessages
}

/** What the check of the page found, as a text to send says it: how much of what, in which files. */
export function checkWords(
  {
    problems,
    unlisted,
    checking,
    locale,
  }: Pick<ChangeListProps, 'problems' | 'unlisted' | 'checking' | 'locale'>,
  { changes: { checked }, edit }: CheckWords,
): string {
  if (checking !== 'done') return checked[checking]
  const found = [...problems].filter(([, list]) => list.length > 0)
  if (found.length === 0) return checked.none
  const all = found.flatMap(([, list]) => list)
  const errors = all.filter(({ severity }) => severity === 'error').length
  const counts = edit.problems.total(errors, all.length - errors)
  const files = new Intl.ListFormat(locale).format(found.map(([name]) => name))
  const more = unlisted > 0 ? ` ${checked.more(formatNumber(unlisted, locale))}` : ''
  return checked.found(counts, files) + more
}
