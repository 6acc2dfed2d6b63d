import { HandoutSources } from './HandoutSources'
import type { Handout, HandoutPicture } from './handout'
import { StepPage } from './StepPage'
import { TitlePage } from './TitlePage'

interface LessonPagesProps {
  readonly handout: Handout
  readonly overview: HandoutPicture | undefined
  /** Of each step, of its times. */
  readonly pictures: readonly (readonly HandoutPicture[])[]
}

/** A lesson on paper: title page, steps, sources. */
export function LessonPages({ handout, overview, pictures }: LessonPagesProps) {
  return (
    <>
      <TitlePage handout={handout} overview={overview} />
      {handout.steps.map((step, index) => (
        <StepPage key={step.number} handout={handout} step={step} pictures={pictures[index] ?? []} />
      ))}
      <HandoutSources handout={handout} />
    </>
  )
}
