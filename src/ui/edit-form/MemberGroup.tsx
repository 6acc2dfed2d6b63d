import { type ReactNode, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { asObject, ownMember } from '../../domain/json/json-value'
import { useEditFormMessages } from '../../i18n/use-edit-form-messages'
import { LineIcon } from '../field/LineIcon'
import { type FeatureFormProps, focusKey, memberPath } from './form-props'
import { MemberField } from './MemberField'
import type { Group, MemberSpec } from './member-specs'
import { memberWords } from './member-words'

interface MemberGroupProps {
  readonly form: FeatureFormProps
  readonly group: Group
  readonly members: readonly MemberSpec[]
  readonly headingId: string
  onHeading(heading: HTMLElement): void
  /** Behind the members. */
  readonly children?: ReactNode
}

/** Members of the feature that belong together; optional ones that are not there can be added. */
export function MemberGroup({ form, group, members, headingId, onHeading, children }: MemberGroupProps) {
  const words = useEditFormMessages()
  const root = useRef<HTMLElement>(null)
  const properties = asObject(form.feature.properties)
  const pathOf = (key: string) => memberPath(form.kind, key)
  const memberOf = (key: string) => ownMember(pathOf(key).length === 1 ? form.feature : properties, key)
  // What was there at first stays in sight while it is emptied and written anew.
  const [opened, setOpened] = useState<ReadonlySet<string>>(
    () => new Set(members.flatMap(({ key }) => (memberOf(key) === undefined ? [] : key))),
  )
  const isShown = ({ key, isRequired }: MemberSpec) =>
    isRequired || opened.has(key) || memberOf(key) !== undefined
  const open = (key: string) => {
    flushSync(() => setOpened(new Set([...opened, key])))
    root.current?.querySelector<HTMLElement>(`[data-focus="${CSS.escape(focusKey(pathOf(key)))}"]`)?.focus()
  }
  const close = (key: string) => setOpened(new Set([...opened].filter((each) => each !== key)))
  const absent = members.filter((spec) => !isShown(spec))
  return (
    <section ref={root} className="edit-group">
      <h3 id={headingId} tabIndex={-1} ref={(heading) => void (heading && onHeading(heading))}>
        {words.groups[group]}
      </h3>
      <div className="edit-fields">
        {members.filter(isShown).map((spec) => (
          <MemberField
            key={spec.key}
            {...{ spec, form, scope: form.kind, path: pathOf(spec.key), value: memberOf(spec.key) }}
            onTaken={() => close(spec.key)}
          />
        ))}
        {children}
        {absent.length > 0 && (
          <p className="edit-absent">
            {absent.map(({ key }) => (
              <button
                key={key}
                type="button"
                className="button"
                aria-label={words.add(memberWords(words, form.kind, key).label)}
                data-focus={focusKey(pathOf(key))}
                onClick={() => open(key)}
              >
                <LineIcon name="add" />
                {memberWords(words, form.kind, key).label}
              </button>
            ))}
          </p>
        )}
      </div>
    </section>
  )
}
