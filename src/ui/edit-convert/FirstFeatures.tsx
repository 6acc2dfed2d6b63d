import { asObject, asText, type JsonObject } from '../../domain/json/json-value'
import { useEditConvertMessages } from '../../i18n/use-edit-convert-messages'

interface FirstFeaturesProps {
  readonly features: readonly JsonObject[]
}

const SHOWN = 5

/** The first of the features that were read, with their dates. */
export function FirstFeatures({ features }: FirstFeaturesProps) {
  const words = useEditConvertMessages()
  return (
    <section className="edit-convert-notes">
      <h3>{words.first}</h3>
      <ol>
        {features.slice(0, SHOWN).map(({ properties }, at) => {
          const { title, date } = asObject(properties)
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes its order.
            <li key={at} dir="auto">
              {asText(title) ?? words.untitled}, {asText(date) ?? words.undated}
            </li>
          )
        })}
      </ol>
    </section>
  )
}
