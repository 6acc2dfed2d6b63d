import type { LessonMakerMessages } from '../../i18n/use-lesson-maker-messages'
import { useLessonMakerMessages } from '../../i18n/use-lesson-maker-messages'
import type { FieldProblem } from '../field/field-problem'
import './Badges.css'

interface Badge {
  readonly tone: FieldProblem['tone']
  readonly text: string
}

/** How much there is to mend, in a word or two for each kind: "1 problem", "2 to write", "1 hint". */
export function badgesOf(
  problems: readonly FieldProblem[],
  { problems: errors, empties, hints }: LessonMakerMessages,
): readonly Badge[] {
  const words = { error: errors, empty: empties, hint: hints }
  return (['error', 'empty', 'hint'] as const).flatMap((tone) => {
    const count = problems.filter((problem) => problem.tone === tone).length
    return count > 0 ? [{ tone, text: words[tone](count) }] : []
  })
}

/** How much there is to mend in what is folded away or on a page of its own. */
export function Badges({ problems }: { readonly problems: readonly FieldProblem[] }) {
  return badgesOf(problems, useLessonMakerMessages()).map(({ tone, text }) => (
    <span key={tone} className="maker-badge" data-tone={tone}>
      {text}
    </span>
  ))
}
