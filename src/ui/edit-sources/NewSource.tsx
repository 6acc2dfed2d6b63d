import { useEffect, useRef, useState } from 'react'
import type { Atlas } from '../../domain/atlas/atlas'
import type { PastedSource } from '../../domain/bibliography/pasted-source'
import type { JsonObject } from '../../domain/json/json-value'
import { useEditSourcesMessages } from '../../i18n/use-edit-sources-messages'
import { ModalDialog } from '../dialog/ModalDialog'
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
  /** What is begun, also when it was last closed. */
  readonly left: LeftSource | undefined
  /** Undefined once all of it is added. */
  onBegin(left: LeftSource | undefined): void
  onClose(): void
}

/** What was pasted or written and not added. */
export interface LeftSource {
  readonly text: string
  readonly reading: Reading | undefined
  readonly begun: BegunSource | undefined
}

/** What of it is told to be in no file. */
export function sourceText({ text, begun }: LeftSource): string {
  const { title = '', ...others } = begun?.draft.texts ?? {}
  return [title, text, ...Object.values(others)].find((each) => each.trim() !== '') ?? ''
}

interface Reading {
  readonly sources: readonly PastedSource[]
  readonly failed: readonly string[]
  readonly index: number
}

const NOTHING: LeftSource = { text: '', reading: undefined, begun: undefined }
const BY_HAND: Reading = { sources: [{ item: {}, left: [] }], failed: [], index: 0 }

/** New sources: pasted or written by hand, each looked at before it is added. */
export function NewSource({ sources, taken, locale, left = NOTHING, onBegin, ...on }: NewSourceProps) {
  const words = useEditSourcesMessages()
  const dialog = useRef<HTMLDialogElement>(null)
  const { text, reading, begun } = left
  const change = (changes: Partial<LeftSource>) => onBegin({ ...left, ...changes })
  const [added, setAdded] = useState<ReadonlySet<string>>(new Set())
  const focus = useFocusKey(dialog)
  const isPasting = reading === undefined
  useEffect(() => {
    if (isPasting) focus('paste')
  }, [isPasting, focus])
  const current = reading?.sources[reading.index]
  const next = () => {
    if (reading && reading.index + 1 < reading.sources.length)
      return change({ begun: undefined, reading: { ...reading, index: reading.index + 1 } })
    onBegin(undefined)
    dialog.current?.close()
  }
  return (
    <ModalDialog title={words.dialog} close={words.close} handle={dialog} onClose={on.onClose}>
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
              onBegun={(next) => change({ begun: next })}
              sources={sources}
              taken={{ has: (id) => taken.has(id) || added.has(id) }}
              isOneOfMany={reading.sources.length > 1}
              locale={locale}
              onUse={(id) => {
                on.onUse(id)
                next()
              }}
              onAdd={(source, id, title) => {
                setAdded(new Set([...added, id]))
                on.onAdd(source, id, title)
                next()
              }}
              onSkip={next}
              onBack={() => change({ begun: undefined, reading: undefined })}
            />
          </>
        ) : (
          <PasteForm
            text={text}
            locale={locale}
            onType={(typed) => change({ text: typed })}
            onRead={(sources, failed) => change({ reading: { sources, failed, index: 0 } })}
            onByHand={() => change({ reading: BY_HAND })}
          />
        )}
      </div>
    </ModalDialog>
  )
}
