import { useEffect, useMemo, useState } from 'react'
import type { Atlas } from '../../domain/atlas/atlas'
import type { Theme } from '../../domain/view/view'
import { usePresenterMessages } from '../../i18n/use-presenter-messages'
import { LessonFault } from '../../ui/lesson/LessonFault'
import { useFoundLessons } from '../lesson/use-found-lessons'
import { loadAtlas } from '../load-atlas'
import { useTheme } from '../use-theme'
import { PresenterDesk } from './PresenterDesk'

/** The presenter's window of a session: what the teacher alone sees of the lesson that the address names. */
export function PresenterScreen({ session, dataset }: { readonly session: string; readonly dataset: URL }) {
  const { window: messages } = usePresenterMessages()
  const [{ id, step, theme }] = useState(readAddress)
  useTheme(theme)
  // The lesson stands without it: it adds dates and sources.
  const [atlas, setAtlas] = useState<Atlas>()
  useEffect(() => {
    const stopping = new AbortController()
    const { signal } = stopping
    const load = async () => {
      const { atlas, failures } = await loadAtlas(dataset)
      if (signal.aborted || failures.length > 0) return
      stopping.abort()
      setAtlas(atlas)
    }
    load()
    addEventListener('online', load, { signal })
    return () => stopping.abort()
  }, [dataset])
  const ids = useMemo(() => [id], [id])
  const { found, isLooking, retry } = useFoundLessons(dataset, ids)
  const [result] = found ?? []

  if (!result || 'failure' in result) {
    return (
      <main className="app-message">
        <h1>{messages.heading}</h1>
        {!result || isLooking ? (
          <p role="status">{messages.loading}</p>
        ) : (
          <LessonFault id={id} failure={result.failure} onRetry={retry} />
        )}
      </main>
    )
  }
  return <PresenterDesk session={session} lesson={result.lesson} firstStep={step} atlas={atlas} />
}

function readAddress(): { readonly id: string; readonly step: number; readonly theme: Theme } {
  const query = new URLSearchParams(location.search)
  const theme = query.get('theme')
  const step = Number(query.get('step'))
  return {
    id: query.get('lesson') ?? '',
    step: Number.isSafeInteger(step) ? step : 1,
    theme: theme === 'light' || theme === 'dark' ? theme : 'auto',
  }
}
