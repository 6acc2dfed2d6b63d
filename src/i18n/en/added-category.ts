/** A category that is made on the way to an event. */
export const addedCategory = {
  add: (name: string) => `Add “${name}” as a category`,
  addTitle: (name: string) => `A new category: ${name}`,
  addHint: 'It is added to the categories of the atlas, which give it a shape and colours of its own.',
  addHintLikeAnother:
    'It is added to the categories of the atlas. Each shape is taken there by now: it looks like another category until its shape or colours are changed there.',
  submit: 'Add the category',
  giveUp: 'Cancel',
  noName: 'Write its name first.',
  noDescription: 'Write first which events belong to it.',
  exists: (name: string) => `“${name}” is a category already.`,
}
