import { fileOpen } from 'browser-fs-access'
import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { formatMoment } from '../../i18n/format-moment'
import { type EditMessages, useEditMessages } from '../../i18n/use-edit-messages'
import { StartPanel } from '../../ui/edit/StartPanel'
import { FileDrop } from '../../ui/lesson-maker/FileDrop'
import { type KeptDraft, listEdits, removeEdits } from './edit-drafts'
import { editing } from './editing-state'
import { type OpenFault, openAddress, openDataset, openFiles, openKept, openText } from './open-document'
import { usePageTitle } from './use-page-title'

interface EditStartProps {
  readonly dataset: URL
  readonly title: string
  readonly locale: string
}

const EMPTY = '{\n  "type": "FeatureCollection",\n  "features": []\n}\n'

/** What can be opened to be edited. */
export function EditStart({ dataset, title, locale }: EditStartProps) {
  const words = useEditMessages()
  usePageTitle(title)
  const { isOpening, fault } = useStore(editing)
  const [recent, setRecent] = useState<readonly KeptDraft[]>([])
  useEffect(() => {
    listEdits().then(setRecent, () => {})
  }, [])
  const choose = () =>
    fileOpen({
      extensions: ['.geojson', '.json'],
      mimeTypes: ['application/geo+json', 'application/json'],
      multiple: true,
      id: 'edited',
    }).then(
      openFiles,
      // The reader chose none.
      () => {},
    )
  return (
    <FileDrop label={words.start.drop} onFiles={(files) => void openFiles(files)}>
      <StartPanel
        title={title}
        recent={recent.map(({ id, base, log }) => ({
          id,
          name: base.source.name,
          edits: log?.done ?? 0,
          time: log ? formatMoment(log.savedAt, locale) : '',
        }))}
        fault={fault && wordFault(fault, words)}
        isOpening={isOpening}
        onDataset={() => void openDataset(dataset, title)}
        onFiles={() => void choose()}
        onPaste={(text) => void openText('paste', words.start.unnamed, text)}
        onAddress={(address) => void openAddress(address)}
        onNew={() => void openText('new', words.start.created, EMPTY)}
        onRecent={(id) => void openKept({ id })}
        onForget={(id) => {
          setRecent(recent.filter((draft) => draft.id !== id))
          void removeEdits(id)
        }}
      />
    </FileDrop>
  )
}

function wordFault(of: OpenFault, { fault }: EditMessages): string {
  switch (of.kind) {
    case 'too-large':
      return fault['too-large'](of.name, (of.bytes / 1e6).toFixed(0))
    case 'not-text':
      return fault['not-text'](of.name, of.byte.toLocaleString('en-GB'), of.encoding)
    case 'unreadable':
      return fault.unreadable(of.name, of.detail)
    case 'address':
      return fault.address(of.name, of.detail)
    case 'empty':
      return fault.empty
  }
}
