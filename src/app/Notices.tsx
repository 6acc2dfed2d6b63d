import { useEffect, useState } from 'react'
import type { Problem } from '../domain/problem'
import type { ViewProblem } from '../domain/view/url-view'
import { useMessages } from '../i18n/use-messages'
import type { LoadProblem } from './load-atlas'
import './Notices.css'

export interface Notice {
  readonly text: string
  /** Shown for copying by hand. */
  readonly link?: string
}

const PLACES_SHOWN = 5

/** "events features 3 properties date; …" */
function placesOf(problems: readonly Problem[]): string {
  const places = problems.slice(0, PLACES_SHOWN).map(({ path }) => path.join(' '))
  return places.join('; ') + (problems.length > PLACES_SHOWN ? '; …' : '')
}

interface NoticesProps {
  readonly opening: readonly ViewProblem[]
  readonly failures: readonly LoadProblem[]
  readonly dataProblems: readonly Problem[]
  readonly notice: Notice | undefined
  onDone(): void
}

const NOTICE_MS = 6000

/** What went wrong on the way here, and what just happened: quiet, dismissible, read out once. */
export function Notices({ opening, failures, dataProblems, notice, onDone }: NoticesProps) {
  const { app } = useMessages()
  const [dismissed, setDismissed] = useState(false)
  useEffect(() => {
    if (!notice || notice.link) return
    const timer = setTimeout(onDone, NOTICE_MS)
    return () => clearTimeout(timer)
  }, [notice, onDone])

  const lines = dismissed
    ? []
    : [
        ...(opening.length > 0
          ? [app.addressProblem(opening.map(({ key, value }) => `${key}=${value}`).join(', '))]
          : []),
        ...failures.map(
          ({ file, reason, detail }) =>
            `${app.failed.file(file)} ${reason === 'status' ? app.failed.status(detail) : app.failed[reason]}`,
        ),
        ...(dataProblems.length > 0 ? [app.failed.partly(dataProblems.length, placesOf(dataProblems))] : []),
      ]
  return (
    <div className="notices" role="status">
      {lines.length > 0 && (
        <div className="notice">
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <button type="button" className="button" onClick={() => setDismissed(true)}>
            {app.dismiss}
          </button>
        </div>
      )}
      {notice && (
        <div className="notice">
          <p>{notice.text}</p>
          {notice.link && (
            <>
              <input
                readOnly
                aria-label={notice.text}
                value={notice.link}
                onFocus={(focus) => focus.currentTarget.select()}
              />
              <button type="button" className="button" onClick={onDone}>
                {app.dismiss}
              </button>
            </>
          )}
        </div>
      )}
    </div>
  )
}
