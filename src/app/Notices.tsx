import { useEffect, useRef, useState } from 'react'
import type { Problem } from '../domain/problem'
import type { ViewProblem } from '../domain/view/url-view'
import type { pageParts } from '../i18n/en/page-parts'
import { useMessages } from '../i18n/use-messages'
import { usePagePartsMessages } from '../i18n/use-page-parts-messages'
import type { AtlasStore } from './atlas-store'
import { EditedNote } from './EditedNote'
import type { LoadProblem } from './load-atlas'
import './Notices.css'
import { UpdateNote } from './offline/UpdateNote'
import { PastedNote } from './PastedNote'
import { StylesNote } from './StylesNote'

export interface Notice {
  /** What could not be had. */
  readonly lost: keyof typeof pageParts.lost
  /** Tries again what failed. */
  readonly retry?: () => void
}

const PLACES_SHOWN = 5

function placesOf(problems: readonly Problem[], { place }: Pick<typeof pageParts, 'place'>): string {
  const places = problems.slice(0, PLACES_SHOWN).map(({ path: [file = '', ...path] }) => {
    const index = path.find((step) => typeof step === 'number')
    const members = path.filter((step) => step !== index && step !== 'features' && step !== 'properties')
    return place(String(file), index === undefined ? undefined : index + 1, members.join('.'))
  })
  return places.join('; ') + (problems.length > PLACES_SHOWN ? '; …' : '')
}

/** A value of an address as it can be shown: no character of it turns the text around it or hides. */
function shownValue(value: string): string {
  return value.replace(/[\p{Cc}\p{Cf}]/gu, (character) => encodeURIComponent(character))
}

export interface NoticesProps {
  readonly opening: readonly ViewProblem[]
  readonly failures: readonly LoadProblem[]
  readonly dataProblems: readonly Problem[]
  readonly notice: Notice | undefined
  readonly store: AtlasStore
  /** Loads again what could not be loaded. */
  onRetry(): void
  onDone(): void
}

/** Milliseconds after which a live region is known to assistive technology, so that filling it is spoken. */
const KNOWN_MS = 200

/** What went wrong and what is edited: a row of the page, so that it covers nothing; read out once, and dismissible. */
export function Notices({ opening, failures, dataProblems, notice, store, onRetry, onDone }: NoticesProps) {
  const { app } = useMessages()
  const parts = usePagePartsMessages()
  const row = useRef<HTMLDivElement>(null)
  const [stage, setStage] = useState<'known' | 'dismissed'>()
  useEffect(() => {
    const timer = setTimeout(() => setStage('known'), KNOWN_MS)
    return () => clearTimeout(timer)
  }, [])

  const arrival =
    stage === 'known'
      ? [
          ...(opening.length > 0
            ? [
                parts.addressProblem(
                  opening.map(({ key, value }) => `${key}=${shownValue(value)}`).join(', '),
                ),
              ]
            : []),
          ...failures.map(
            ({ file, reason, detail }) =>
              `${parts.load.file(file)} ${reason === 'status' ? parts.load.status(detail) : parts.load[reason]}`,
          ),
          ...(dataProblems.length > 0
            ? [parts.partly(dataProblems.length, placesOf(dataProblems, parts))]
            : []),
        ]
      : []
  const lines = notice ? [...arrival, parts.lost[notice.lost]] : arrival
  const retry = arrival.length > 0 && failures.length > 0 ? onRetry : notice?.retry
  return (
    <section
      className="notices"
      aria-label={lines.length > 0 ? app.messagesRegion : undefined}
      ref={row}
      tabIndex={-1}
    >
      <StylesNote />
      <UpdateNote store={store} />
      <EditedNote store={store} />
      <PastedNote store={store} />
      <div role="status" aria-atomic="false" dir="auto">
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      {lines.length > 0 && (
        <div className="notices-ways">
          {retry && (
            <button
              type="button"
              className="button"
              onClick={() => {
                row.current?.focus()
                retry()
              }}
            >
              {app.failed.retry}
            </button>
          )}
          <button
            type="button"
            className="button"
            onClick={() => {
              row.current?.focus()
              setStage('dismissed')
              onDone()
            }}
          >
            {parts.dismiss}
          </button>
        </div>
      )}
    </section>
  )
}
