import { useRef } from 'react'
import { asEarthPosition } from '../../domain/atlas/position'
import { atPlace, type LegStop, legStopSets, legStops } from '../../domain/edit/leg-stops'
import { asArray, asObject } from '../../domain/json/json-value'
import { useEditFormMessages } from '../../i18n/use-edit-form-messages'
import { FieldGroup } from '../field/FieldGroup'
import { problemsAt } from '../field/field-problems'
import { IconButton } from '../field/IconButton'
import { useFocusKey } from '../field/use-focus-key'
import { focusKey, type MemberProps } from './form-props'
import { PlacePicker } from './PlacePicker'
import { PositionField } from './PositionField'

/** The stops of a leg in order, each with its place and its position. */
export function StopsMember({ form, path, label, hint, aside }: MemberProps) {
  const words = useEditFormMessages()
  const { feature, atlas, locale } = form
  const rows = legStops(feature)
  const root = useRef<HTMLDivElement>(null)
  const focus = useFocusKey(root)
  const positionPath = (index: number) => ['geometry', 'coordinates', index]
  const set = (next: readonly LegStop[], typing?: boolean) =>
    form.onSetMany(legStopSets(feature, next), typing)
  const counts = [
    asArray(asObject(feature.properties).stops).length,
    asArray(asObject(feature.geometry).coordinates).length,
  ] as const
  const mismatch = { tone: 'error', text: words.stops.mismatch(...counts), help: '' } as const
  const ofAll = [
    ...problemsAt(form, path, words.fill.stops, { except: rows.map((_, index) => [...path, index]) }),
    ...problemsAt(form, ['geometry'], words.fill.stops, {
      except: rows.map((_, index) => positionPath(index)),
    }),
  ]
  const told = ofAll.filter(({ text }, index) => ofAll.findIndex((each) => each.text === text) === index)
  return (
    <div ref={root}>
      <FieldGroup {...{ label, hint, aside }} problems={counts[0] === counts[1] ? told : [mismatch, ...told]}>
        {rows.map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line may pass a place more than once.
          <div key={index} className="edit-object">
            <PlacePicker
              {...{ form, path: [...path, index], value: row.stop, isRequired: true }}
              {...{ label: words.stops.stop(index + 1), hint: undefined }}
              problems={problemsAt(form, [...path, index], words.fill.place)}
              onPick={(id) => set(rows.with(index, atPlace(row, id, atlas.places.get(id)?.position)))}
              position={
                typeof row.stop === 'string' && row.stop ? undefined : asEarthPosition(row.coordinates)
              }
              setsFor={(id, position) => legStopSets(feature, rows.with(index, atPlace(row, id, position)))}
              aside={
                <span className="edit-tools">
                  {index > 0 && (
                    <IconButton
                      icon="up"
                      label={words.moveUp(words.stops.stop(index + 1))}
                      onPress={() => set(rows.toSpliced(index, 1).toSpliced(index - 1, 0, row))}
                    />
                  )}
                  {rows.length > 2 && (
                    <IconButton
                      icon="close"
                      label={words.remove(words.stops.stop(index + 1))}
                      onPress={() => set(rows.toSpliced(index, 1))}
                    />
                  )}
                </span>
              }
            />
            <PositionField
              label={words.stops.position(index + 1)}
              coordinates={row.coordinates}
              {...{ atlas, locale, towns: form.towns }}
              problems={problemsAt(form, positionPath(index), words.fill.position)}
              focusKey={focusKey(positionPath(index))}
              onPlace={(id, position) => set(rows.with(index, atPlace(row, id, position)))}
              onMove={(moved, typing) => set(rows.with(index, { ...row, coordinates: [...moved] }), typing)}
            />
          </div>
        ))}
        <button
          type="button"
          className="button edit-add"
          onClick={() => {
            set([...rows, { stop: undefined, coordinates: undefined }])
            focus(focusKey([...path, rows.length]))
          }}
        >
          {words.stops.add}
        </button>
      </FieldGroup>
    </div>
  )
}
