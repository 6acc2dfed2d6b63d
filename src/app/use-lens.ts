import { useEffect, useMemo, useState } from 'react'
import type { Atlas } from '../domain/atlas/atlas'
import { chosenAccounts } from '../domain/lens/accounts'
import { categoryScheme, type MarkScheme } from '../domain/marks/mark-scheme'
import { afterWholeView } from '../map/first-view'

type LensCode = typeof import('./lens-words')

/**
 * How events are told apart: by category or, once its code has come, through the accounts chosen. `onFailure` (a stable
 * function) tells that it could not be fetched; it is asked for again when the network is back.
 */
export function useLens(atlas: Atlas, lens: readonly string[], onFailure: () => void): MarkScheme {
  const byCategory = useMemo(() => categoryScheme(atlas.categories), [atlas])
  const [code, setCode] = useState<LensCode>()
  const isWanted = lens.length > 0 && !code
  // So that accounts can be chosen when the network is gone.
  useEffect(() => afterWholeView(() => void import('./lens-words').catch(() => {})), [])
  useEffect(() => {
    if (!isWanted) return
    const fetch = () => void import('./lens-words').then(setCode, onFailure)
    fetch()
    addEventListener('online', fetch)
    return () => removeEventListener('online', fetch)
  }, [isWanted, onFailure])
  return useMemo(
    () => code?.wordedScheme(chosenAccounts(lens, atlas)) ?? byCategory,
    [code, lens, atlas, byCategory],
  )
}
