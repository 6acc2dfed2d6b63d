import { useState } from 'react'
import { asArray, asObject, textsOf } from '../../domain/json/json-value'
import { useEditSourcesMessages } from '../../i18n/use-edit-sources-messages'
import type { FeatureKind } from '../edit-form/form-props'
import { problemsAt } from '../field/field-problems'
import type { EditProps } from './edit-props'
import { SourcesField } from './SourcesField'

export interface SourcesEditorProps extends EditProps {
  /** Of what the sources are. */
  readonly kind: Exclude<FeatureKind, 'atlas'>
  /** `properties.sources` as written: it may be missing or malformed. */
  readonly value: unknown
  /** `properties.claims` as written: what these cite is offered. */
  readonly claims: unknown
}

const SOURCES = ['properties', 'sources'] as const

/** The sources of a feature, in the order in which its card numbers them. */
export function SourcesEditor({ kind, value, claims, ...props }: SourcesEditorProps) {
  const words = useEditSourcesMessages()
  const [told, tell] = useState('')
  const cited = asArray(claims).flatMap((claim) => [...textsOf(asObject(claim).sources)].map(([id]) => id))
  return (
    <>
      <SourcesField
        label={words.sourcesOf[kind]}
        hint={words.sourcesHint[kind]}
        value={value}
        problems={problemsAt(props, SOURCES, words.fill)}
        atlas={props.atlas}
        offered={cited}
        offeredLabel={words.ofClaims}
        focusKey="sources"
        locale={props.locale}
        onChange={(ids) => props.onSet(SOURCES, ids)}
        onAddSource={props.onAddSource}
        onTold={tell}
      />
      <p role="status" className="visually-hidden">
        {told}
      </p>
    </>
  )
}
