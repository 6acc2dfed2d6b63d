import { useEffect, useRef, useState } from 'react'
import type { Atlas } from '../../domain/atlas/atlas'
import type { PastedSource } from '../../domain/bibliography/pasted-source'
import type { JsonObject } from '../../domain/json/json-value'
import { useEditSourcesMessages } from '../../i18n/use-edit-sources-messages'
import { ModalDialog } from '../dialog/ModalDialog'
import { useAskBeforeLeaving } from '../field/use-ask-before-leaving'
import { useFocusKey } from '../field/use-focus-key'
import { PasteForm } from './PasteForm'
import { type BegunSource, SourceForm } from './SourceForm'

interface NewSourceProps {
  /** Those that there are already. */
  readonly sources: Atlas['sources']
  /** Their ids, with those of sources that cannot be read. */
  readonly taken: { has(id: string): boolean }
  readonly locale: string
  /** Takes one that is there already. */
  onUse(id: string): void
  onAdd(source: JsonObject, id: string, title: string): void
  /** What was begun when it was last closed. */
  readonly left: LeftSource | undefined
  /** Closed, be it with something begun that was not added. */
  onClose(left: LeftSource | undefined): void
}

/** What was pasted or written and not added. */
export interface LeftSource {
  readonly text: string
  readonly reading: Reading | undefined
  readonly begun: BegunSource | undefined
}

/** Whether there is anything to lose. */
export function isBegun({ text, begun }: LeftSource): boolean {
  return text.trim() !== '' || begun !== undefined
}

interface Reading {
  readonly sources: readonly PastedSource[]
  readonly failed: readonly string[]
  readonly index: number
}

const BY_HAND: Reading = { sources: [{ item: {}, left: [] }], failed: [], index: 0 }

/** New sources: pasted or written by hand, each looked at before it is added. */
export function NewSource({ sources, taken, locale, left, onUse, onAdd, onClose }: NewSourceProps) {
  const words = useEditSourcesMessages()
  const dialog = useRef<HTMLDialogElement>(null)
  const [text, setText] = useState(left?.text ?? '')
  const [reading, setReading] = useState(left?.reading)
  const [begun, setBegun] = useState(left?.begun)
  const isDone = useRef(false)
  const [added, setAdded] = useState<ReadonlySet<string>>(new Set())
  useAskBeforeLeaving(isBegun({ text, reading, begun }))
  const focus = useFocusKey(dialog)
  const isPasting = reading === undefined
  useEffect(() => {
    if (isPasting) focus('paste')
  }, [isPasting, focus])
  const current = reading?.sources[reading.index]
  const next = () => {
    setBegun(undefined)
    isDone.current = !reading || reading.index + 1 >= reading.sources.length
    if (isDone.current) dialog.current?.close()
    else if (reading) setReading({ ...reading, index: reading.index + 1 })
  }
  return (
    <ModalDialog
      title={words.dialog}
      close={words.close}
      handle={dialog}
      onClose={() => onClose(isDone.current ? undefined : { text, reading, begun })}
    >
      <div className="new-source form">
        {reading && current ? (
          <>
            {reading.failed.length > 0 && (
              <p className="source-note" data-tone="error">
                {words.paste.failed(reading.failed.join(', '))}
              </p>
            )}
            {reading.sources.length > 1 && (
              <h3>
                <span role="status">{words.one(reading.index + 1, reading.sources.length)}</span>
              </h3>
            )}
            <SourceForm
              key={reading.index}
              pasted={current}
              begun={begun}
              onBegun={setBegun}
              sources={sources}
              taken={{ has: (id) => taken.has(id) || added.has(id) }}
              isOneOfMany={reading.sources.length > 1}
              locale={locale}
              onUse={(id) => {
                onUse(id)
                next()
              }}
              onAdd={(source, id, title) => {
                setAdded(new Set([...added, id]))
                onAdd(source, id, title)
                next()
              }}
              onSkip={next}
              onBack={() => {
                setBegun(undefined)
                setReading(undefined)
              }}
            />
          </>
        ) : (
          <PasteForm
            text={text}
            locale={locale}
            onType={setText}
            onRead={(sources, failed) => setReading({ sources, failed, index: 0 })}
            onByHand={() => setReading(BY_HAND)}
          />
        )}
      </div>
    </ModalDialog>
  )
}
