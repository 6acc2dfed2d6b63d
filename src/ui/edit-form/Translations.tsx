import { useRef } from 'react'
import { textLanguage } from '../../i18n/text-language'
import { useEditFormMessages } from '../../i18n/use-edit-form-messages'
import { problemsAt } from '../field/field-problems'
import { IconButton } from '../field/IconButton'
import { useFocusKey } from '../field/use-focus-key'
import type { FeatureFormProps } from './form-props'
import { memberWords } from './member-words'
import { CODE } from './ObjectFields'
import { TextMember } from './TextMember'
import { excessForForm, TooMuchMember } from './TooMuchMember'
import { useKeptDraft } from './untaken'

interface TranslationsProps {
  readonly form: FeatureFormProps
  readonly properties: Readonly<Record<string, unknown>>
  /** The member that is translated: `name`. */
  readonly base: string
  /** Those that are there: `name:fa`. */
  readonly keys: readonly string[]
}

/** A text in further languages, and a way to add one. */
export function Translations({ form, properties, base, keys }: TranslationsProps) {
  const words = useEditFormMessages()
  const line = useRef<HTMLDivElement>(null)
  const focus = useFocusKey(line)
  const [code = '', changeCode, draftKey] = useKeptDraft(['properties', base], 'language', String, focus)
  const { label } = memberWords(words, form.kind, base)
  const languages = new Intl.DisplayNames([form.locale], { type: 'language' })
  const nameOf = (tag: string) => (CODE.test(tag) ? (languages.of(tag) ?? tag) : tag)
  const isNew = CODE.test(code) && !keys.includes(`${base}:${code}`)
  const add = () => {
    if (!isNew) return
    form.onSet(['properties', `${base}:${code}`], '')
    changeCode(() => undefined)
  }
  return (
    <>
      {keys.map((key) => {
        const path = ['properties', key]
        const value = properties[key]
        const tag = key.slice(base.length + 1)
        const Member = excessForForm(value) ? TooMuchMember : TextMember
        return (
          <Member
            key={key}
            {...{ form, path, value, isRequired: true, hint: undefined }}
            label={words.translated(label, nameOf(tag))}
            {...(Member === TextMember && {
              lang: CODE.test(tag) ? tag : textLanguage(String(value)),
              isLong: base === 'summary',
            })}
            problems={problemsAt(form, path, words.fill.text)}
            aside={
              <IconButton
                icon="close"
                label={words.remove(words.translated(label, nameOf(tag)))}
                onPress={() => form.onSet(path, undefined)}
              />
            }
          />
        )
      })}
      <div ref={line} className="edit-line">
        <input
          className="edit-code"
          data-focus={draftKey}
          aria-label={`${words.addTranslation(label)}: ${words.languageCode}`}
          placeholder="fa"
          title={words.languageHint}
          dir="ltr"
          data-own-undo={code !== '' || undefined}
          value={code}
          onChange={({ currentTarget: { value } }) => changeCode(() => value.trim())}
          onKeyDown={(press) => press.key === 'Enter' && add()}
        />
        <button type="button" className="button" aria-disabled={!isNew || undefined} onClick={add}>
          {words.add(words.addTranslation(label))}
        </button>
      </div>
    </>
  )
}
