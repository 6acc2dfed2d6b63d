import { useCallback, useEffect, useState } from 'react'
import type { Lesson } from '../../domain/lesson/lesson'
import type { Theme } from '../../domain/view/view'
import { usePresenterMessages } from '../../i18n/use-presenter-messages'
import { LessonFault } from '../../ui/lesson/LessonFault'
import { loadAtlas } from '../load-atlas'
import type { LessonFailure } from '../teach/fetch-lesson'
import { findLesson } from '../teach/lesson-shelf'
import { useTheme } from '../use-theme'
import { PresenterDesk } from './PresenterDesk'

type Loaded = Awaited<ReturnType<typeof loadAtlas>>

/** The presenter's window of a session: what the teacher alone sees of the lesson that the address names. */
export function PresenterScreen({ session, dataset }: { readonly session: string; readonly dataset: URL }) {
  const { window: messages } = usePresenterMessages()
  const [{ id, step, theme }] = useState(readAddress)
  useTheme(theme)
  const [lesson, setLesson] = useState<Lesson>()
  const [failure, setFailure] = useState<LessonFailure>()
  // The lesson stands without it: it adds dates and sources.
  const [loaded, setLoaded] = useState<Loaded>()
  useEffect(() => void loadAtlas(dataset).then(setLoaded), [dataset])
  const find = useCallback(() => {
    setFailure(undefined)
    void findLesson(dataset, id).then((result) => {
      if ('lesson' in result) setLesson(result.lesson)
      else setFailure(result.failure)
    })
  }, [dataset, id])
  useEffect(find, [find])

  if (!lesson) {
    return (
      <main className="app-message">
        <h1>{messages.heading}</h1>
        {failure ? (
          <LessonFault id={id} failure={failure} onRetry={find} />
        ) : (
          <p role="status">{messages.loading}</p>
        )}
      </main>
    )
  }
  return <PresenterDesk session={session} lesson={lesson} firstStep={step} atlas={loaded?.atlas} />
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
