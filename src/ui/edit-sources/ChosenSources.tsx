import type { Atlas } from '../../domain/atlas/atlas'
import { kindOf } from '../../domain/json/json-value'
import { useEditSourcesMessages } from '../../i18n/use-edit-sources-messages'
import { IconButton } from '../field/IconButton'
import { Citation } from '../sources/Citation'

interface ChosenSourcesProps {
  readonly items: readonly unknown[]
  readonly atlas: Pick<Atlas, 'sources'>
  readonly locale: string
  /** `control`: which button keeps the focus. */
  onMove(from: number, to: number, control: 'up' | 'down'): void
  onRemove(index: number): void
}

/** The sources that were chosen, each as it is cited. */
export function ChosenSources({ items, atlas, locale, onMove, onRemove }: ChosenSourcesProps) {
  const words = useEditSourcesMessages()
  if (items.length === 0) return <p className="field-hint">{words.none}</p>
  return (
    <ol className="chosen-sources">
      {items.map((item, index) => {
        const source = typeof item === 'string' ? atlas.sources.get(item) : undefined
        const name = source?.title ?? String(item)
        const gone = typeof item === 'string' ? words.missing(item) : words.noId(kindOf(item))
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a source may be there twice.
          <li key={index} data-gone={!source || undefined}>
            <span className="source-citation">
              {source ? <Citation source={source} locale={locale} /> : gone.slice(0, 300)}
            </span>
            {items.length > 1 && (
              <>
                <IconButton
                  icon="up"
                  label={words.up(name)}
                  isIdle={index === 0}
                  focusKey={`up-${index}`}
                  onPress={() => onMove(index, index - 1, 'up')}
                />
                <IconButton
                  icon="down"
                  label={words.down(name)}
                  isIdle={index === items.length - 1}
                  focusKey={`down-${index}`}
                  onPress={() => onMove(index, index + 1, 'down')}
                />
              </>
            )}
            <IconButton
              icon="close"
              label={words.remove(name)}
              focusKey={`remove-${index}`}
              onPress={() => onRemove(index)}
            />
          </li>
        )
      })}
    </ol>
  )
}
