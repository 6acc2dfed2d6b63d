import { createPortal } from 'react-dom'
import { useHandoutMessages } from '../../i18n/use-handout-messages'
import { AnswerPages } from '../../ui/handout/AnswerPages'
import { HandoutPaper, type Paper } from '../../ui/handout/HandoutPaper'
import type { Handout, HandoutPicture } from '../../ui/handout/handout'
import { LessonPages } from '../../ui/handout/LessonPages'
import { WorksheetPages } from '../../ui/handout/WorksheetPages'
import type { HandoutKind, HandoutPlans } from './handout-plans'
import { type MapPlan, NUMBER_RADIUS } from './map-plans'

interface PrintedHandoutProps {
  readonly handout: Handout
  readonly kind: HandoutKind
  readonly plans: HandoutPlans
  readonly pictures: ReadonlyMap<MapPlan, HandoutPicture>
  readonly paper: Paper
  readonly stepsOnPage: 1 | 2
  readonly withNotes: boolean
  onDone(): void
}

/** A handout on paper, printed as soon as its pictures are there. */
export function PrintedHandout({ handout, kind, plans, pictures, withNotes, ...own }: PrintedHandoutProps) {
  const { worksheet, answers } = useHandoutMessages()
  const { overview, steps, empty } = plans
  const pictureOf = (plan: MapPlan | undefined) => plan && pictures.get(plan)
  const numbered = pictureOf(empty?.plan)
  const { locale, direction } = handout
  const { title } = handout.lesson
  const titles = {
    lesson: title,
    worksheet: worksheet.title(title),
    answers: answers.title(title),
    file: title,
  }
  return createPortal(
    <HandoutPaper
      {...own}
      title={titles[kind]}
      locale={locale}
      direction={direction}
      pictures={pictures.size}
    >
      {kind === 'lesson' && (
        <LessonPages
          handout={handout}
          overview={pictureOf(overview)}
          pictures={steps.map((plansOfStep) => plansOfStep.flatMap((plan) => pictureOf(plan) ?? []))}
        />
      )}
      {kind === 'worksheet' && (
        <WorksheetPages
          handout={handout}
          map={numbered && empty && { picture: numbered, spots: empty.spots, radius: NUMBER_RADIUS }}
        />
      )}
      {kind === 'answers' && <AnswerPages handout={handout} withNotes={withNotes} />}
    </HandoutPaper>,
    document.body,
  )
}
