import { positionSets } from '../../domain/edit/position-sets'
import { asObject, asText, isJsonObject } from '../../domain/json/json-value'
import { useEditFormMessages } from '../../i18n/use-edit-form-messages'
import { Problems } from '../field/Field'
import { fieldOf } from './field-of'
import { focusKey, type MemberProps, memberPath } from './form-props'
import { PositionField } from './PositionField'

const SOURCE = memberPath('place', 'coordinateSource')

/** The position of a point; of a feature without geometry the one that it is to have. */
export function PositionMember({ form, path, value, label, hint, isRequired, aside, problems }: MemberProps) {
  const { position } = useEditFormMessages()
  const { type = 'Point', coordinates } = asObject(value)
  const isOther = isJsonObject(value) && type !== 'Point'
  if (isOther) {
    return (
      <div className="field">
        <p className="field-label">{label}</p>
        <p className="field-hint">{position.geometry(String(type))}</p>
        <Problems problems={problems} />
      </div>
    )
  }
  return (
    <PositionField
      {...((form.kind === 'event' || form.kind === 'stay') && {
        onPlace: (id, position) =>
          form.onSetMany([
            { path: ['properties', 'place'], value: id },
            ...positionSets(form.feature, position),
          ]),
      })}
      {...(form.kind === 'place' && {
        moved: form.moved,
        onElsewhere: (button) => {
          form.onSet(SOURCE, '')
          fieldOf(button.closest('.edit-form'), focusKey(SOURCE))?.focus()
        },
      })}
      label={label}
      // What GeoJSON wants of every feature is not taken away.
      aside={isRequired && aside}
      hint={hint ?? position.hint}
      coordinates={coordinates}
      atlas={form.atlas}
      towns={form.towns}
      country={asText(asObject(form.feature.properties).country)}
      locale={form.locale}
      problems={problems}
      focusKey={focusKey(path)}
      onMove={(moved, typing) => {
        const sets = positionSets(form.feature, moved)
        if (sets.length > 0) form.onSetMany(sets, typing)
      }}
    />
  )
}
