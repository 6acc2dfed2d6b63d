import { useId } from 'react'
import type { Atlas } from '../../domain/atlas/atlas'
import type { Source } from '../../domain/atlas/source-schema'
import { findSources } from '../../domain/bibliography/find-sources'
import type { Choice } from '../../domain/search/find-choices'
import { useEditSourcesMessages } from '../../i18n/use-edit-sources-messages'
import { useLeftText } from '../edit-form/use-left-text'
import { Combobox } from '../field/Combobox'
import { Field } from '../field/Field'
import { Citation } from '../sources/Citation'

interface SourcePickerProps {
  readonly sources: Atlas['sources']
  readonly chosen: ReadonlySet<unknown>
  readonly offered: readonly string[]
  readonly offeredLabel: string
  readonly focusKey: string
  readonly locale: string
  onPick(id: string): void
}

/** Finds sources of the bibliography; below, those that are likely to be meant. */
export function SourcePicker({ sources, chosen, locale, onPick, ...props }: SourcePickerProps) {
  const words = useEditSourcesMessages()
  const left = useLeftText(props.focusKey, [...chosen].join(' '))
  const offeredId = useId()
  const isNew = ({ id }: Source) => !chosen.has(id)
  const offered = [...new Set(props.offered)].flatMap((id) => sources.get(id) ?? []).filter(isNew)
  return (
    <>
      <Field
        label={words.search}
        hint={words.searchHint}
        problems={left.problems(() => [])}
        focusKey={props.focusKey}
      >
        {(control) => (
          <Combobox
            control={control}
            choices={[...sources.values()].filter(isNew).map(choiceOf)}
            text={left.typed ?? ''}
            notFound={words.notFound}
            find={(typed) => findSources(typed, sources.values()).filter(isNew).map(choiceOf)}
            draw={({ id }) => <FoundSource source={sources.get(id)} locale={locale} />}
            onChoose={onPick}
            onLeave={left.onLeave}
          />
        )}
      </Field>
      {offered.length > 0 && (
        <>
          <p id={offeredId} className="field-hint">
            {props.offeredLabel}
          </p>
          <ul className="source-choices" aria-labelledby={offeredId}>
            {offered.map((source) => (
              <li key={source.id}>
                <button
                  type="button"
                  aria-label={words.add(`${source.title} (${source.id})`)}
                  onClick={({ currentTarget }) => {
                    focusBeside(currentTarget, props.focusKey)
                    onPick(source.id)
                  }}
                >
                  <span aria-hidden="true">+</span>
                  <FoundSource source={source} locale={locale} />
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

function FoundSource({ source, locale }: { readonly source: Source | undefined; readonly locale: string }) {
  return (
    source && (
      <span>
        <Citation source={source} locale={locale} /> <code className="source-id">{source.id}</code>
      </span>
    )
  )
}

function choiceOf({ id, title }: Source): Choice {
  return { id, label: title, detail: id }
}

/** What was chosen is no choice any more: the one beside it has the focus then, or the search. */
function focusBeside(button: Element, searchKey: string): void {
  const item = button.closest('li')
  const beside = (item?.nextElementSibling ?? item?.previousElementSibling)?.querySelector('button')
  const search = button.closest('.sources-field')?.querySelector<HTMLElement>(`[data-focus="${searchKey}"]`)
  const next = beside ?? search
  next?.focus()
}
