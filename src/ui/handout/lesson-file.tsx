import { escapeMarkup } from '../../domain/escape-markup'
import lessonFacts from '../lesson/LessonFacts.css?inline'
import lessonText from '../lesson/LessonText.css?inline'
import { LessonFile, type LessonFileProps } from './LessonFile'
import file from './LessonFile.css?inline'
import sizes from './LessonFileSizes.css?inline'
import mapKey from './MapKey.css?inline'
import stayBands from './StayBands.css?inline'
import stepFigure from './StepFigure.css?inline'
import { staticMarkup } from './static-markup'
import timeStrip from './TimeStrip.css?inline'

/** Nothing may be fetched or run. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"

/** A lesson as an HTML document that needs nothing besides: no network, no script. Its pictures have `data:` addresses. */
export function lessonFile(props: LessonFileProps): string {
  const { lesson, locale, direction } = props.handout
  const styles = [lessonFacts, lessonText, timeStrip, stayBands, mapKey, stepFigure, file, sizes].join('\n')
  return `<!doctype html>
<html lang="${escapeMarkup(locale)}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeMarkup(POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeMarkup(lesson.title)}</title>
<style>
${styles}
</style>
</head>
<body>
${staticMarkup(<LessonFile {...props} />)}
</body>
</html>
`
}
