import { type KeyboardEvent, useRef } from 'react'
import { flushSync } from 'react-dom'
import { asArray } from '../../domain/json/json-value'
import { useEditFormMessages } from '../../i18n/use-edit-form-messages'
import { FieldGroup } from '../field/FieldGroup'
import { IconButton } from '../field/IconButton'
import { focusKey, type MemberProps } from './form-props'
import { JsonMember } from './JsonMember'

/** A list of texts, one a line; Enter adds one, Backspace takes an empty one away. */
export function TextsMember({ form, path, value, isRequired, ...group }: MemberProps) {
  const words = useEditFormMessages()
  const list = useRef<HTMLUListElement>(null)
  const items = asArray(value)
  const focus = (index: number) =>
    list.current?.querySelectorAll<HTMLElement>('textarea, input')[Math.max(0, index)]?.focus()
  const change = (next: readonly unknown[], focused: number) => {
    flushSync(() => form.onSet(path, next.length === 0 && !isRequired ? undefined : next))
    focus(focused)
  }
  const onKey = (key: KeyboardEvent, index: number) => {
    if (key.nativeEvent.isComposing) return
    if (key.key === 'Enter' && !key.shiftKey) {
      key.preventDefault()
      if (items[index] !== '') change(items.toSpliced(index + 1, 0, ''), index + 1)
    } else if (key.key === 'Backspace' && items[index] === '') {
      key.preventDefault()
      change(items.toSpliced(index, 1), index - 1)
    }
  }
  return (
    <FieldGroup {...group}>
      {items.length > 0 && (
        <ul ref={list} className="edit-rows">
          {items.map((item, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a text that is typed is known by its place alone.
            <li key={index}>
              {typeof item === 'string' ? (
                <textarea
                  rows={1}
                  dir="auto"
                  aria-label={words.item(group.label, index + 1)}
                  data-focus={focusKey([...path, index])}
                  value={item}
                  onChange={({ currentTarget }) => form.onSet([...path, index], currentTarget.value, true)}
                  onKeyDown={(key) => onKey(key, index)}
                />
              ) : (
                <JsonMember
                  {...{ form, value: item, isRequired: true, problems: [], aside: undefined }}
                  path={[...path, index]}
                  label={words.item(group.label, index + 1)}
                  hint={words.json.hint}
                />
              )}
              <IconButton
                icon="close"
                label={words.remove(words.item(group.label, index + 1))}
                onPress={() => change(items.toSpliced(index, 1), index - 1)}
              />
            </li>
          ))}
        </ul>
      )}
      <button
        type="button"
        className="button edit-add"
        data-focus={items.length === 0 ? focusKey(path) : undefined}
        onClick={() => change([...items, ''], items.length)}
      >
        {words.addItem}
      </button>
    </FieldGroup>
  )
}
