import { useRef } from 'react'
import { namesCategories } from '../../domain/edit/edited-atlas'
import { isLookFree } from '../../domain/edit/new-category'
import { bareWord } from '../../domain/search/nearest-word'
import { useEditFormMessages } from '../../i18n/use-edit-form-messages'
import { type Lack, NewEntry } from '../field/NewEntry'
import { TextField } from '../field/TextField'
import { useFocusKey } from '../field/use-focus-key'
import { focusKey, type MemberProps } from './form-props'
import { memberWords } from './member-words'
import { PickMember } from './PickMember'
import { useKeptDraft } from './untaken'

/** A new category as far as it is filled in. */
export interface CategoryDraft {
  /** The name that was looked for. */
  readonly sought: string
  readonly label: string
  readonly description: string
}

const NAME = 'new-label'

const categoryText = ({ label, sought }: CategoryDraft) => label.trim() || sought

/** The category of an event: one that the atlas lists, or a new one, which is then listed there. */
export function CategoryMember(member: MemberProps) {
  const words = useEditFormMessages()
  const { path } = member
  const { atlas, onAddCategory } = member.form
  const root = useRef<HTMLDivElement>(null)
  const focus = useFocusKey(root)
  const [draft, changeDraft, draftKey] = useKeptDraft(path, 'category', categoryText, focus)
  const close = () => {
    changeDraft(() => undefined)
    focus(focusKey(path))
  }
  const lackOf = ({ label, description }: CategoryDraft): Lack | undefined => {
    const name = bareWord(label.trim())
    const same = atlas.categories.find((each) => bareWord(each.label) === name)
    if (label.trim() === '') return { key: NAME, text: words.category.noName }
    if (same) return { key: NAME, text: words.category.exists(same.label) }
    return description.trim() === '' ? { key: draftKey, text: words.category.noDescription } : undefined
  }
  const required = <span className="field-hint">{words.required}</span>
  const set = (key: 'label' | 'description') => (text: string) =>
    changeDraft((before) => before && { ...before, [key]: text })
  return (
    <div ref={root} className="edit-place">
      <PickMember
        {...member}
        choices={atlas.categories.map((each) => ({ ...each, detail: each.description }))}
        isClosed={namesCategories(atlas)}
        add={
          onAddCategory && {
            label: words.category.add,
            apply(sought) {
              changeDraft(() => ({ sought, label: sought, description: '' }))
              focus(draftKey)
            },
          }
        }
      />
      {draft && onAddCategory && (
        <NewEntry
          label={words.category.addTitle(draft.sought)}
          hint={isLookFree(atlas.categories) ? words.category.addHint : words.category.addHintLikeAnother}
          add={words.category.submit}
          giveUp={words.category.giveUp}
          lack={lackOf(draft)}
          onAdd={() => {
            close()
            onAddCategory({ label: draft.label.trim(), description: draft.description.trim() }, path)
          }}
          onGiveUp={close}
        >
          {(problemsOf) => (
            <>
              <TextField
                label={memberWords(words, 'categories', 'label').label}
                value={draft.label}
                problems={problemsOf(NAME)}
                focusKey={NAME}
                aside={required}
                isRequired
                onChange={set('label')}
              />
              <TextField
                label={memberWords(words, 'categories', 'description').label}
                hint={memberWords(words, 'categories', 'description').help ?? ''}
                value={draft.description}
                rows={2}
                problems={problemsOf(draftKey)}
                focusKey={draftKey}
                aside={required}
                isRequired
                onChange={set('description')}
              />
            </>
          )}
        </NewEntry>
      )}
    </div>
  )
}
