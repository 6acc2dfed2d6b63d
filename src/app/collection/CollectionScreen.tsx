import { useEffect, useMemo, useRef, useState } from 'react'
import { useStore } from 'zustand'
import { parseChoices, writeChoices } from '../../domain/fields/field-choices'
import { useCollectionMessages } from '../../i18n/use-collection-messages'
import { ReadingProgress, type ReadingProgressProps } from '../../ui/collection/ReadingProgress'
import { usePageDrop } from '../page-drop'
import { CollectionExplorer } from './CollectionExplorer'
import { LeaveChoices } from './LeaveChoices'
import { cancelOpening, closeCollection } from './open-collection'
import type { OpenedCollection } from './opened-collection'
import { ReadFailure } from './ReadFailure'
import { useEditing } from './use-editing'
import { useFields } from './use-fields'
import { useKeeping } from './use-keeping'
import { type Reading, useReading } from './use-reading'
import { useSlices } from './use-slices'

const LOCALE = 'en-GB'

const MODES = ['explore', 'edit'] as const
/** Of what is no text that could be edited. */
const ONLY_SHOWN = ['explore'] as const

/** A file of anybody's features, from when it is opened: how far it has been read, what there is of it, or why not. */
export function CollectionScreen({ opened }: { readonly opened: OpenedCollection }) {
  const { name, source } = opened
  const words = useCollectionMessages()
  const { fields, turn, choose } = useFields()
  const choices = useMemo(() => parseChoices(fields).choices, [fields])
  const reading = useReading(source, choices)
  const { share, fault } = reading
  const slices = useSlices(reading.whole)
  const { whole } = slices
  const collection = whole ?? reading.collection
  const [isLeaving, setLeaving] = useState(false)
  const { edit, question } = useEditing(opened, choices)
  const keeping = useKeeping(opened, whole !== undefined)
  useEffect(() => {
    document.title = name
  }, [name])
  const wasRead = useRef(false)
  useEffect(() => {
    wasRead.current ||= whole !== undefined
  }, [whole])
  const cancel = () => {
    if (wasRead.current) closeCollection()
    else cancelOpening()
  }
  const progress = !whole && !fault && (
    <ReadingShare
      name={name}
      share={share}
      count={collection?.columns.events.rows ?? 0}
      onCancel={cancel}
      locale={LOCALE}
    />
  )
  const sliceProgress = slices.share !== undefined && (
    <ReadingProgress
      name={name}
      label={words.slices.reading(name)}
      share={slices.share}
      count={collection?.columns.events.rows ?? 0}
      onCancel={slices.giveUp}
      locale={LOCALE}
    />
  )
  // What was shown before another reading failed is not what was asked for.
  if (!collection || collection.columns.events.rows === 0 || (fault && !whole))
    return (
      <>
        <TakesFiles />
        {fault || whole ? (
          <ReadFailure opened={opened} fault={fault} onRetry={reading.again} locale={LOCALE} />
        ) : (
          <main className="app-message" aria-label={words.reading(name)}>
            {progress}
          </main>
        )}
      </>
    )
  // Of a table the editor asks which column says what.
  const isLeft = collection.facts.format !== 'csv' && writeChoices(choices) !== ''
  return (
    <CollectionExplorer
      opened={opened}
      collection={collection}
      whole={whole}
      keeping={keeping}
      slices={slices}
      onAgain={reading.again}
      progress={
        <>
          {progress || sliceProgress}
          {question}
        </>
      }
      fields={fields}
      turn={turn}
      onFieldsChange={choose}
      top={{
        modes: collection.facts.format === 'parquet' ? ONLY_SHOWN : MODES,
        onModeChange: (mode) => {
          if (mode !== 'edit') return
          if (isLeft) setLeaving(true)
          else edit()
        },
      }}
      locale={LOCALE}
    >
      {isLeaving && <LeaveChoices choices={choices} onEdit={edit} onClose={() => setLeaving(false)} />}
    </CollectionExplorer>
  )
}

/** Takes what is dropped where there is no top of the page that does: the browser would leave for it. */
function TakesFiles(): null {
  usePageDrop(undefined)
  return null
}

/** How far reading is: it alone renders as that goes on. */
function ReadingShare({ share, ...props }: Omit<ReadingProgressProps, 'share'> & Pick<Reading, 'share'>) {
  return <ReadingProgress {...props} share={useStore(share)} />
}
