import type { Atlas } from '../../domain/atlas/atlas'
import { chosenAccounts } from '../../domain/lens/accounts'
import { FILTER_GROUPS, type FilterGroup } from '../../domain/select/passes-filters'
import type { View } from '../../domain/view/view'
import { accountName } from '../../i18n/account-name'
import type { Messages } from '../../i18n/messages'
import type { ChronicleMessages } from '../../i18n/use-chronicle-messages'
import { optionLabel } from '../../ui/chronicle/filter-options'

/**
 * What of an atlas a view leaves out and through whose accounts it is seen, in a line; `undefined` where it is all.
 *
 * @param labelOf what a choice of a filter is called, where the atlas does not know
 */
export function describeView(
  { filters, lens }: Pick<View, 'filters' | 'lens'>,
  atlas: Atlas,
  { app }: Messages,
  chronicle: ChronicleMessages,
  locale: string,
  labelOf = (group: FilterGroup, id: string) => optionLabel(group, id, atlas, chronicle, locale),
): string | undefined {
  const list = new Intl.ListFormat(locale, { type: 'disjunction' })
  const parts = FILTER_GROUPS.flatMap((group) => {
    const labels = filters[group].map((id) => labelOf(group, id))
    return labels.length > 0 ? [`${chronicle.groups[group]}: ${list.format(labels)}`] : []
  })
  const query = filters.query.trim()
  if (query) parts.push(chronicle.quoted(query))
  if (lens.length > 0) parts.push(app.explore.lens(chosenAccounts(lens, atlas).map(accountName)))
  return parts.length > 0 ? parts.join(' · ') : undefined
}
