import { act, render } from '@testing-library/react'
import { useState } from 'react'
import type { JsonObject, JsonPath } from '../../../src/domain/json/json-value'
import { wordFormProblem } from '../../../src/i18n/word-form-problem'
import { FeatureForm } from '../../../src/ui/edit-form/FeatureForm'
import type { FeatureFormProps } from '../../../src/ui/edit-form/form-props'
import { UntakenContext } from '../../../src/ui/edit-form/untaken'
import { sampleAtlas } from '../sample-atlas'
import { keptTexts } from './kept-texts'

const atlas = sampleAtlas()

type Sets = readonly { readonly path: JsonPath; readonly value: unknown }[]

interface EditedProps {
  readonly kind: FeatureFormProps['kind']
  readonly feature: JsonObject
  readonly more: Partial<FeatureFormProps>
  readonly log: { feature: JsonObject; readonly edits: Sets[]; change(to: JsonObject): void }
}

function Edited({ kind, feature, more, log }: EditedProps) {
  const [value, setValue] = useState(feature)
  log.feature = value
  log.change = setValue
  const set = (sets: Sets) => {
    log.edits.push(sets)
    setValue((before) => sets.reduce((each, { path, value: to }) => setIn(each, path, to), before))
  }
  return (
    <FeatureForm
      {...{ kind, atlas, feature: value, path: ['features', 3], problems: [], fixesOf: () => [] }}
      {...{ locale: 'en-GB', calendar: 'gregorian' }}
      wordProblem={wordFormProblem}
      onSet={(path, to) => set([{ path, value: to }])}
      onSetMany={set}
      {...more}
    />
  )
}

/** The form of a feature that is edited, and the feature as it is by then. */
export function showForm(
  kind: FeatureFormProps['kind'],
  feature: JsonObject,
  more: Partial<FeatureFormProps> = {},
  { texts } = keptTexts(),
) {
  const log = { feature, edits: [] as Sets[], change(_: JsonObject) {} }
  render(
    <UntakenContext value={texts}>
      <Edited {...{ kind, feature, more, log }} />
    </UntakenContext>,
  )
  return {
    edits: log.edits,
    feature: () => log.feature,
    /** Something other than the form makes it another. */
    change: (to: JsonObject) => act(() => log.change(to)),
    properties: () => log.feature.properties as JsonObject,
  }
}

function setIn<T>(holder: T, [step, ...rest]: JsonPath, value: unknown): T {
  if (step === undefined) return value as T
  if (Array.isArray(holder)) {
    if (value === undefined && rest.length === 0) return holder.toSpliced(Number(step), 1) as T
    return holder.with(Number(step), setIn(holder[Number(step)], rest, value)) as T
  }
  const { [step]: old, ...others } = (holder ?? {}) as Record<string | number, unknown>
  const next = setIn(old, rest, value)
  return (next === undefined ? others : { ...holder, [step]: next }) as T
}
