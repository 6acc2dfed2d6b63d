import { useMemo, useState } from 'react'
import { gitPatch } from '../../domain/edit/git-patch'
import { formatNumber } from '../../i18n/format-number'
import { useEditChangesMessages } from '../../i18n/use-edit-changes-messages'
import { useEditMessages } from '../../i18n/use-edit-messages'
import { useMapEditMessages } from '../../i18n/use-map-edit-messages'
import { type ProposalForm, wordProposal } from '../../i18n/word-proposal'
import { isDomError } from '../files/dom-error'
import { saveFile } from '../files/save-file'
import type { ChangeListProps } from './change-list-props'
import { type ChangedFile, filesThere, namesOf, wholeChange } from './changed-file'
import { checkWords } from './check-words'
import { fileHunks } from './file-hunks'
import { NothingChanged } from './NothingChanged'
import { proposedFiles } from './proposed-files'
import { SendText } from './SendText'
import { changesToShare } from './share-changes'

interface TakeAlongProps extends ChangeListProps {
  readonly files: readonly ChangedFile[]
}

/** The ways out of the page: a text to send with the changed files and, for those who use git, a patch. */
export function TakeAlong(props: TakeAlongProps) {
  const { files, editing, onSave, locale } = props
  const messages = useEditChangesMessages()
  const { take, proposal } = messages
  const [said, setSaid] = useState<{ readonly sent?: string; readonly patch?: string }>({})
  const textAs = useProposal(props)
  if (files.length === 0) return <NothingChanged isUndone={editing.entries.length > editing.done} />

  const text = textAs('mail')
  const there = filesThere(files)
  const names = there.map(({ name }) => name)
  const shared = changesToShare(proposal.changesTo(props.name), text, there)
  const share = async () => {
    try {
      await navigator.share(shared)
      setSaid({ sent: take.shared })
    } catch (fault) {
      const isGivenUp = isDomError(fault, 'AbortError')
      setSaid(isGivenUp ? {} : { sent: take.shareRefused })
    }
  }
  const savePatch = async () => {
    setSaid({ patch: messages.diff.comparing })
    const parts: string[] = []
    for (const file of files) {
      const { opened, now } = file
      parts.push(gitPatch(`data/${now.name}`, await fileHunks(opened, now), wholeChange(file)))
    }
    saveFile('changes.patch', new Blob(parts, { type: 'text/x-patch' }))
    setSaid({ patch: take.patchSaved })
  }
  return (
    <div className="change-take">
      <section>
        <h3>{take.send}</h3>
        <p>{take.sendNote}</p>
        <div className="change-actions" data-edits>
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
        <SendText text={text} label={take.text} copyLabel={take.copy} said={said.sent ?? ''}>
          {shared && (
            <button type="button" className="button" onClick={() => void share()}>
              {take.share}
            </button>
          )}
          <button
            type="button"
            className="button"
            onClick={() => saveFile(take.textName, new Blob([text], { type: 'text/plain' }))}
          >
            {take.saveText}
          </button>
        </SendText>
      </section>
      <section>
        <h3>{take.git}</h3>
        <p>{take.gitNote}</p>
        <div className="change-actions">
          <button type="button" className="button" onClick={() => void savePatch()}>
            {take.savePatch}
          </button>
          <p role="status">{said.patch}</p>
        </div>
        <SendText text={textAs('markdown')} label={take.requestText} copyLabel={take.copyRequest} />
      </section>
    </div>
  )
}

/** The text to send, in each of its forms. */
function useProposal(props: TakeAlongProps): (form: ProposalForm) => string {
  const { files, editing, fileLabel, name, problems, unlisted, checking, locale } = props
  const messages = useEditChangesMessages()
  const edit = useEditMessages()
  const map = useMapEditMessages()
  return useMemo(() => {
    const wording = { locale, messages, map, ...namesOf(editing) }
    const proposal = {
      name,
      files: proposedFiles(files, fileLabel, messages.untitled),
      fileNames: filesThere(files).map(({ name }) => name),
      checked: checkWords({ problems, unlisted, checking, locale }, { changes: messages, edit }),
    }
    return (form) => wordProposal(proposal, form, wording)
  }, [files, editing, fileLabel, name, problems, unlisted, checking, locale, messages, edit, map])
}
