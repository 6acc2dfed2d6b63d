/** Texts of lessons and their player. */
export const lesson = {
  levels: { introductory: 'Introductory', intermediate: 'Intermediate', advanced: 'Advanced' },
  minutes: (count: string) => `${count} min`,
  steps: (count: number) => (count === 1 ? '1 step' : `${count} steps`),
  step: (step: string, steps: string) => `Step ${step} of ${steps}`,
  goals: 'Learning goals',
  question: 'Question',
  answer: 'Answer',
  showAnswer: 'Show the answer',
  hideAnswer: 'Hide the answer',
  sources: 'Sources',
}
