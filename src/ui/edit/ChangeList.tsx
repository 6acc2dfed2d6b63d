import { useMemo } from 'react'
import { useEditChangesMessages } from '../../i18n/use-edit-changes-messages'
import { Tabs } from '../tabs/Tabs'
import './ChangeList.css'
import { ChangesInWords } from './ChangesInWords'
import type { ChangeListProps } from './change-list-props'
import { listChangedFiles } from './changed-file'
import { EditHistory } from './EditHistory'
import { TakeAlong } from './TakeAlong'
import { TextDiffs } from './TextDiffs'

/** What differs from the files as they were opened: in words and as text, to take back or to take along, and all edits so far. */
export function ChangeList(props: ChangeListProps) {
  const { editing, part, isInFolder } = props
  const { label, views } = useEditChangesMessages()
  const files = useMemo(() => listChangedFiles(editing, isInFolder), [editing, isInFolder])
  // To whoever has what was opened, a file that came and went since is none.
  const sent = files.filter(({ now: { name } }) => editing.files.has(name) || editing.opened.has(name))
  return (
    <section className="change-list" aria-label={label}>
      <h2 className="visually-hidden">{label}</h2>
      <Tabs
        key={part}
        label={label}
        first={part}
        tabs={[
          { id: 'words', label: views.words, content: () => <ChangesInWords {...props} files={files} /> },
          { id: 'text', label: views.text, content: () => <TextDiffs {...props} files={files} /> },
          { id: 'take', label: views.take, content: () => <TakeAlong {...props} files={sent} /> },
          { id: 'history', label: views.history, content: () => <EditHistory {...props} /> },
        ]}
      />
    </section>
  )
}
