import { useMemo } from 'react'
import { useStore } from 'zustand'
import type { Atlas } from '../../domain/atlas/atlas'
import { chosenAccounts } from '../../domain/lens/accounts'
import type { ShownStep } from '../../domain/lesson/step-view'
import { inWindow, passesFilters } from '../../domain/select/passes-filters'
import { accountName } from '../../i18n/account-name'
import { MarksKey } from '../../ui/lesson/MarksKey'
import type { AtlasStore } from '../atlas-store'
import { wordedScheme } from '../lens-words'

interface StepMarksProps {
  readonly atlas: Atlas
  readonly store: AtlasStore
  readonly shown: ShownStep | undefined
  /** Whether map or time show something else than the step: then any mark may be seen. */
  readonly isAway: boolean
  readonly locale: string
  readonly theme: 'light' | 'dark'
}

/** The key of the marks while the map is seen through accounts: of those that the step shows. */
export function StepMarks({ atlas, store, shown, isAway, locale, theme }: StepMarksProps) {
  const lens = useStore(store, (state) => state.view.lens)
  const accounts = useMemo(() => chosenAccounts(lens, atlas), [lens, atlas])
  const kinds = useMemo(() => {
    const scheme = wordedScheme(accounts)
    if (!scheme || !shown || isAway) return scheme?.kinds ?? []
    const { window, filters } = shown.view
    const events = atlas.events.filter(
      (event) => inWindow(event, window) && passesFilters(event, filters, undefined),
    )
    const seen = new Set(events.map(scheme.kindOf))
    return scheme.kinds.filter(({ id }) => seen.has(id))
  }, [accounts, shown, isAway, atlas])
  if (accounts.length === 0) return null
  return <MarksKey accounts={accounts.map(accountName)} kinds={kinds} locale={locale} theme={theme} />
}
