import { type ClipboardEvent, useEffect, useId, useRef, useState } from 'react'
import { useEditMessages } from '../../i18n/use-edit-messages'
import { AwaitedAddress } from './AwaitedAddress'

/** A draft that this browser keeps. */
export interface RecentFile {
  readonly id: string
  readonly name: string
  readonly edits: number
  /** What the last of them did, worded. */
  readonly last: string | undefined
  /** Whether a file of the reader has all of them. */
  readonly isSaved: boolean
  /** Whether something was typed in a form that is in no file. */
  readonly hasBegun: boolean
  /** When it was last kept, worded. */
  readonly time: string
}

interface StartPanelProps {
  readonly title: string
  readonly recent: readonly RecentFile[]
  /** What is kept of the atlas that the page came with goes by this. */
  readonly datasetId: string
  /** What went wrong with the last attempt, worded. */
  readonly fault: string | undefined
  readonly isOpening: boolean
  /** An address that has not answered for a while. */
  readonly awaited: string | undefined
  onStop(): void
  onDataset(): void
  onFiles(): void
  onFolder(): void
  onPaste(text: string): void
  onAddress(address: string): void
  onNewAtlas(): void
  onNewFile(): void
  onRecent(id: string): void
  onForget(id: string): void
}

/** What there is to edit, where nothing is edited yet. */
export function StartPanel({ title, recent, datasetId, fault, isOpening, awaited, ...on }: StartPanelProps) {
  const { start } = useEditMessages()
  const [asked, ask] = useState<'paste' | 'address'>()
  const recentId = useId()
  const waiting = recent.find(isWaiting)
  const ofDataset = recent.find((file) => file.id === datasetId && (file.edits > 0 || file.hasBegun))
  return (
    <div className="edit-start">
      <h2>{start.title}</h2>
      <p>{start.text}</p>
      {fault && (
        <p role="alert" className="edit-fault">
          {fault}
        </p>
      )}
      <div className="edit-start-ways">
        {waiting && (
          <Way
            label={start.goOn(waiting)}
            note={start.goOnNote(waiting.name, waiting)}
            onClick={() => on.onRecent(waiting.id)}
            isMain
          />
        )}
        <Way
          label={start.dataset(title)}
          note={start.datasetNote(ofDataset)}
          onClick={on.onDataset}
          isMain={waiting === undefined}
        />
        <Way label={start.open} note={`${start.openNote}; ${start.drop}`} onClick={on.onFiles} />
        <Way label={start.folder} note={start.folderNote} onClick={on.onFolder} />
        <Way label={start.createAtlas} note={start.createAtlasNote} onClick={on.onNewAtlas} />
        <Way label={start.create} note={start.createNote} onClick={on.onNewFile} />
        <div className="edit-start-asks">
          <button
            type="button"
            className="text-button"
            aria-expanded={asked === 'paste'}
            onClick={() => ask(asked === 'paste' ? undefined : 'paste')}
          >
            {start.paste}
          </button>
          <button
            type="button"
            className="text-button"
            aria-expanded={asked === 'address'}
            onClick={() => ask(asked === 'address' ? undefined : 'address')}
          >
            {start.address}
          </button>
        </div>
        {asked === 'paste' && (
          <Ask key={asked} isLong label={start.pasteLabel} button={start.pasteOpen} onAnswer={on.onPaste} />
        )}
        {asked === 'address' && (
          <Ask key={asked} label={start.addressLabel} button={start.addressOpen} onAnswer={on.onAddress} />
        )}
      </div>
      <AwaitedAddress address={awaited} onStop={on.onStop}>
        {isOpening && start.opening}
      </AwaitedAddress>
      {recent.length > 0 && (
        <>
          <h3>{start.recent}</h3>
          <ul className="edit-recent">
            {recent.map(({ id, name, ...state }) => (
              <li key={id}>
                <button type="button" className="edit-recent-open" onClick={() => on.onRecent(id)}>
                  <span className="edit-row-title">{name}</span>
                  <span className="edit-row-note" id={`${recentId}${id}`}>
                    {start.recentState(state)}
                  </span>
                </button>
                <button
                  type="button"
                  className="button edit-icon"
                  aria-label={start.forget(name)}
                  aria-describedby={`${recentId}${id}`}
                  title={start.forget(name)}
                  onClick={() => on.onForget(id)}
                >
                  <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" className="icon">
                    <path d="M4 4l8 8M12 4l-8 8" />
                  </svg>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}

/** Whether something was done that no file of the reader has. */
function isWaiting({ edits, isSaved, hasBegun }: RecentFile): boolean {
  return (edits > 0 && !isSaved) || hasBegun
}

interface WayProps {
  readonly label: string
  readonly note: string
  readonly isMain?: boolean
  onClick(): void
}

function Way({ label, note, isMain, onClick }: WayProps) {
  const id = useId()
  return (
    <button
      type="button"
      className="edit-way"
      data-main={isMain || undefined}
      aria-labelledby={id}
      onClick={onClick}
    >
      <span className="edit-way-label" id={id}>
        {label}
      </span>
      <span className="edit-row-note">{note}</span>
    </button>
  )
}

/** Letters that a field can hold without holding up the page, and those that are shown of more. */
const MOST_LETTERS = 200_000
const SHOWN = 1000

interface AskProps {
  readonly label: string
  readonly button: string
  readonly isLong?: boolean
  onAnswer(text: string): void
}

function Ask({ label, button, isLong, onAnswer }: AskProps) {
  const { start } = useEditMessages()
  const [text, setText] = useState('')
  const isHeld = text.length > MOST_LETTERS
  const id = useId()
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('textarea, input')?.focus({ preventScroll: true })
    form.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  const field = {
    id,
    value: isHeld ? `${text.slice(0, SHOWN)}…` : text,
    readOnly: isHeld,
    spellCheck: false,
    onPaste: (paste: ClipboardEvent<HTMLInputElement | HTMLTextAreaElement>) => {
      const pasted = paste.clipboardData.getData('text')
      if (pasted.length <= MOST_LETTERS) return
      paste.preventDefault()
      const { selectionStart, selectionEnd } = paste.currentTarget
      const [before, after] = [text.slice(0, selectionStart ?? 0), text.slice(selectionEnd ?? 0)]
      setText(isHeld ? pasted : before + pasted + after)
    },
    onChange: (change: { readonly target: { readonly value: string } }) => setText(change.target.value),
  }
  return (
    <form
      ref={form}
      className="edit-ask"
      onSubmit={(submit) => {
        submit.preventDefault()
        if (text.trim() !== '') onAnswer(text)
      }}
    >
      <label htmlFor={id}>{label}</label>
      {isLong ? (
        <textarea {...field} rows={6} aria-describedby={`${id}-held`} />
      ) : (
        <input {...field} type="url" inputMode="url" />
      )}
      {isLong && (
        <span id={`${id}-held`} role="status" className="edit-note">
          {isHeld && start.pasteLong(text.length.toLocaleString('en-GB'))}
        </span>
      )}
      {isHeld && (
        <button type="button" className="text-button" onClick={() => setText('')}>
          {start.pasteEmpty}
        </button>
      )}
      <button type="submit" className="button" data-main={text.trim() !== ''}>
        {button}
      </button>
    </form>
  )
}
