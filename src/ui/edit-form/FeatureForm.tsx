import { useId, useRef } from 'react'
import { asObject, isJsonObject, type JsonPath } from '../../domain/json/json-value'
import { useEditFormMessages } from '../../i18n/use-edit-form-messages'
import { Problems } from '../field/Field'
import { problemsAt } from '../field/field-problems'
import { useHeldFocus } from '../field/use-held-focus'
import { type FeatureFormProps, focusKey, memberPath } from './form-props'
import { JsonMember } from './JsonMember'
import { MemberGroup } from './MemberGroup'
import { GROUPS, type Group, membersOf, TRANSLATED } from './member-specs'
import { MOST_OTHERS, OtherMembers } from './OtherMembers'
import { ToFill } from './ToFill'
import { Translations } from './Translations'
import './FeatureForm.css'

/**
 * All that a feature holds, to be written. The fields show what the file has; what the form does not know stays as it is. Each
 * field has its path within the feature as `data-focus`: `properties/date`.
 */
export function FeatureForm(form: FeatureFormProps) {
  // What is typed and not taken yet stays with its feature.
  return <Form key={form.path.join('/')} {...form} />
}

function Form(form: FeatureFormProps) {
  const words = useEditFormMessages()
  const root = useRef<HTMLElement>(null)
  const id = useId()
  const heldFocus = useHeldFocus(root)
  const headings = useRef(new Map<Group, HTMLElement>())
  const showGroup = (group: Group) => {
    headings.current.get(group)?.focus({ preventScroll: true })
    headings.current.get(group)?.scrollIntoView()
  }
  const { kind, feature } = form
  const properties = asObject(feature.properties)
  const groups = GROUPS.flatMap((group) => {
    const members = membersOf(kind, properties)[group]
    return members ? [{ group, members }] : []
  })
  const known = groups.flatMap(({ members }) => members.map(({ key }) => key))
  const bases = TRANSLATED[kind].map((base) => ({
    base,
    keys: Object.keys(properties)
      .filter((key) => key.startsWith(`${base}:`) && typeof properties[key] === 'string')
      .slice(0, MOST_OTHERS),
  }))
  const translated = new Set(bases.flatMap(({ keys }) => keys))
  const others = Object.keys(properties).filter((key) => !known.includes(key) && !translated.has(key))
  // The line of a leg is told with its stops.
  const told = known.flatMap((key) => (key === 'stops' ? [key, 'geometry'] : key))
  const shown = [...told, ...translated, ...others.slice(0, MOST_OTHERS)].map((key) => memberPath(kind, key))
  // What is wrong with those that are not drawn is left to the list of problems.
  if (others.length > MOST_OTHERS) shown.push(['properties'])
  const areProperties = feature.properties === undefined || isJsonObject(feature.properties)
  const textGroup = kind === 'place' ? 'what' : 'more'
  return (
    <section
      ref={root}
      onFocus={(focus) => {
        heldFocus.onFocus(focus)
        const path = namingPath(focus.target)
        if (path) form.naming?.onBegin(path)
      }}
      onBlur={(blur) => {
        heldFocus.onBlur(blur)
        const path = namingPath(blur.target)
        if (path) form.naming?.onEnd(path)
      }}
      className="edit-form form"
      aria-label={words.regions[kind]}
    >
      {/* Links, as they are followed where the form is locked too. */}
      {groups.length > 2 && (
        <nav className="edit-parts" aria-label={words.parts}>
          {groups.map(({ group }) => (
            <a
              key={group}
              href={`#${id}-${group}`}
              className="text-button"
              onClick={(click) => {
                // The address is that of what the map shows.
                click.preventDefault()
                showGroup(group)
              }}
            >
              {words.groups[group]}
            </a>
          ))}
        </nav>
      )}
      <ToFill form={form} shown={told.map((key) => focusKey(memberPath(kind, key)))} />
      <Problems problems={problemsAt(form, [], words.emptied, { except: shown })} />
      {!areProperties && (
        <JsonMember
          {...{ form, path: ['properties'], value: feature.properties, isRequired: true }}
          {...{ label: words.wrongKind.asIs, hint: words.json.hint, problems: [], aside: undefined }}
        />
      )}
      {groups.map(({ group, members }) => (
        <MemberGroup
          key={group}
          {...{ form, group, members }}
          headingId={`${id}-${group}`}
          onHeading={(heading) => headings.current.set(group, heading)}
        >
          {group === textGroup &&
            bases.map((each) => <Translations key={each.base} {...{ form, properties, ...each }} />)}
        </MemberGroup>
      ))}
      {kind !== 'atlas' && areProperties && (
        <OtherMembers form={form} properties={properties} keys={others} />
      )}
    </section>
  )
}

const NAMING = /^(?:properties\/(?:title|name|date)|(?:categories|parties)\/\d+\/label)$/

/** The path of a member of which an id is made, where the focus is in its field. */
function namingPath({ dataset: { focus = '' } }: HTMLElement): JsonPath | undefined {
  return NAMING.test(focus)
    ? focus.split('/').map((step) => (/^\d+$/.test(step) ? Number(step) : step))
    : undefined
}
