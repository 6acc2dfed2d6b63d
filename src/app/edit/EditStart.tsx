import { fileOpen } from 'browser-fs-access'
import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { newAtlas } from '../../domain/edit/new-atlas'
import { yearOf } from '../../domain/time/days'
import { localDay } from '../../domain/time/local-day'
import { newAtlasWords } from '../../i18n/en/new-atlas'
import { formatMoment } from '../../i18n/format-moment'
import { useEditMessages } from '../../i18n/use-edit-messages'
import { EditQuestion } from '../../ui/edit/EditQuestion'
import { StartPanel } from '../../ui/edit/StartPanel'
import { FileDrop } from '../../ui/files/FileDrop'
import { FILE_FORMS, FILE_TYPES } from '../file-forms'
import { isHeld } from '../tabs/draft-lock'
import { storageNames } from '../tabs/storage-names'
import { chooseFolder } from './atlas-folder'
import { datasetId, EMPTY } from './document-source'
import { type ListedDraft, listEdits, removeEdits } from './edit-drafts'
import { editing } from './editing-state'
import { ForeignQuestion } from './ForeignQuestion'
import { openAddress, openDataset, openFiles, openKept, openNew, openPasted } from './open-document'
import { openFolder } from './open-folder'
import { stopAwaiting } from './opening'
import { usePageTitle } from './use-page-title'
import { wordFault } from './word-fault'

interface EditStartProps {
  readonly dataset: URL
  readonly title: string
  readonly locale: string
  /** Whether what was opened is about to be shown. */
  readonly isDrawing: boolean
}

/** What can be opened to be edited. */
export function EditStart({ dataset, title, locale, isDrawing }: EditStartProps) {
  const words = useEditMessages()
  usePageTitle(title)
  const { isOpening, awaited, fault } = useStore(editing)
  const { start } = words
  const [recent, setRecent] = useState<readonly ListedDraft[]>([])
  const [asked, ask] = useState<ListedDraft>()
  const [refusal, setRefusal] = useState<string>()
  useEffect(() => {
    listEdits().then(setRecent, () => {})
  }, [])
  const choose = () =>
    fileOpen({
      extensions: FILE_FORMS,
      mimeTypes: FILE_TYPES,
      multiple: true,
      id: 'edited',
    }).then(
      openFiles,
      // The reader chose none.
      () => {},
    )
  const forget = async ({ id, name }: ListedDraft) => {
    if (await isHeld(storageNames.edit(id))) return setRefusal(start.forgetOpen(name))
    try {
      await removeEdits(id)
      setRefusal(undefined)
      setRecent((list) => list.filter((draft) => draft.id !== id))
    } catch {
      setRefusal(start.forgetFailed(name))
    }
  }
  return (
    <FileDrop label={start.drop}>
      <StartPanel
        title={title}
        datasetId={datasetId(dataset)}
        recent={recent.map(({ id, name, done, last, isSaved, untaken = [], savedAt }) => ({
          ...{ id, name, isSaved, hasBegun: untaken.length > 0 },
          edits: done,
          last: last && words.done(last),
          time: formatMoment(savedAt, locale, recent.filter((each) => each.name === name).length > 1),
        }))}
        fault={refusal ?? (fault && wordFault(fault, words, locale))}
        isOpening={isOpening || isDrawing}
        awaited={awaited}
        onStop={stopAwaiting}
        onDataset={() => void openDataset(dataset, title)}
        onFiles={() => void choose()}
        // The reader may choose none.
        onFolder={() => void chooseFolder().then(openFolder, () => {})}
        onPaste={(text) => void openPasted(start.unnamed, text)}
        onAddress={(address) => void openAddress(address)}
        onNewAtlas={() =>
          void openNew(start.createdAtlas, newAtlas(newAtlasWords, yearOf(localDay(new Date()))))
        }
        onNewFile={() => void openNew(start.created, new Map([[start.created, EMPTY]]))}
        onRecent={(id) => void openKept(id)}
        onForget={(id) => {
          const draft = recent.find((each) => each.id === id)
          if (draft?.isSaved && !draft.untaken?.length) void forget(draft)
          else ask(draft)
        }}
      />
      {asked && (
        <EditQuestion
          title={start.forgetTitle(asked.name)}
          close={start.forgetKeep}
          answers={[{ label: start.forgetConfirm, act: () => void forget(asked) }]}
          onClose={() => ask(undefined)}
        >
          <p>{asked.isSaved ? start.forgetBegun : start.forgetText(asked.done)}</p>
        </EditQuestion>
      )}
      <ForeignQuestion />
    </FileDrop>
  )
}
