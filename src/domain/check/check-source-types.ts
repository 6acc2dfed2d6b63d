import { asArray, asObject, asText, ownMember } from '../json/json-value'
import { nearestId } from '../search/nearest-word'
import type { CheckedFile } from './dataset'

/** The types of CSL 1.0.2; citation tools take any other for nothing in particular. */
const TYPES: ReadonlySet<string> = new Set(
  `article article-journal article-magazine article-newspaper bill book broadcast chapter classic collection
  dataset document entry entry-dictionary entry-encyclopedia event figure graphic hearing interview legal_case
  legislation manuscript map motion_picture musical_score pamphlet paper-conference patent performance
  periodical personal_communication post post-weblog regulation report review review-book software song speech
  standard thesis treaty webpage`.split(/\s+/),
)

/** Checks that the sources are of types that CSL knows. */
export function checkSourceTypes({ document, report }: CheckedFile): void {
  for (const [index, source] of asArray(document.value).entries()) {
    const type = asText(ownMember(asObject(source), 'type'))
    if (type === undefined || type === '' || TYPES.has(type)) continue
    report.add('schema/choice', [index, 'type'], {
      key: 'type',
      found: type.slice(0, 60),
      choices:
        'article-newspaper, article-journal, book, chapter, report, webpage and the other types of CSL 1.0.2',
      suggestion: nearestId(type, TYPES) ?? '',
    })
  }
}
