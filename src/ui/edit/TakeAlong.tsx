import { useMemo, useRef, useState } from 'react'
import { gitPatch } from '../../domain/edit/git-patch'
import { formatNumber } from '../../i18n/format-number'
import { useEditChangesMessages } from '../../i18n/use-edit-changes-messages'
import { useMapEditMessages } from '../../i18n/use-map-edit-messages'
import { wordProposal } from '../../i18n/word-proposal'
import { saveFile } from '../share/save-file'
import type { ChangeListProps } from './change-list-props'
import { type ChangedFile, partyNames, placeNames, sourceTitles } from './changed-file'
import { fileHunks } from './file-hunks'
import { NothingChanged } from './NothingChanged'
import { proposedFiles } from './proposed-files'

interface TakeAlongProps extends ChangeListProps {
  readonly files: readonly ChangedFile[]
}

/** The ways out of the page: the files themselves, a patch, the text of a proposal. */
export function TakeAlong({ files, editing, fileLabel, onSave, locale }: TakeAlongProps) {
  const messages = useEditChangesMessages()
  const map = useMapEditMessages()
  const { take } = messages
  const text = useRef<HTMLTextAreaElement>(null)
  const [said, setSaid] = useState<{ readonly patch?: string; readonly proposal?: string }>({})
  const proposal = useMemo(() => {
    const wording = { locale, messages, map, parties: partyNames(editing), places: placeNames(editing) }
    return wordProposal(proposedFiles(files, fileLabel, messages.untitled), sourceTitles(editing), wording)
  }, [files, editing, fileLabel, locale, messages, map])
  if (files.length === 0) return <NothingChanged isUndone={editing.entries.length > editing.done} />

  const savePatch = async () => {
    setSaid({ patch: messages.diff.comparing })
    const parts: string[] = []
    for (const { opened, now } of files)
      parts.push(gitPatch(`data/${now.name}`, await fileHunks(opened, now)))
    saveFile('changes.patch', new Blob(parts, { type: 'text/x-patch' }))
    setSaid({ patch: take.patchSaved })
  }
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(proposal)
      setSaid({ proposal: take.copied })
    } catch {
      text.current?.focus()
      text.current?.select()
      setSaid({ proposal: take.refused })
    }
  }
  const names = files.map(({ now }) => now.name)
  return (
    <div className="change-take">
      <section>
        <h3>{take.files}</h3>
        <p>{take.filesNote}</p>
        <div className="change-actions">
          {names.map((name) => (
            <button key={name} type="button" className="button" onClick={() => onSave([name])}>
              {take.file(name)}
            </button>
          ))}
          {names.length > 1 && (
            <button type="button" className="button" onClick={() => onSave(names)}>
              {take.all(formatNumber(names.length, locale))}
            </button>
          )}
        </div>
      </section>
      <section>
        <h3>{take.patch}</h3>
        <p>{take.patchNote}</p>
        <div className="change-actions">
          <button type="button" className="button" onClick={() => void savePatch()}>
            {take.savePatch}
          </button>
          <p role="status">{said.patch}</p>
        </div>
      </section>
      <section>
        <h3>{take.proposal}</h3>
        <p>{take.proposalNote}</p>
        <div className="change-actions">
          <button type="button" className="button" onClick={() => void copy()}>
            {take.copy}
          </button>
          <p role="status">{said.proposal}</p>
        </div>
        <textarea ref={text} readOnly aria-label={take.text} rows={12} dir="auto" value={proposal} />
      </section>
    </div>
  )
}
