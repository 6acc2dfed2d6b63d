/**
 * What teaching puts into the class's window and what the presenter's shows, as one piece of code: the second window
 * then opens with what the first has fetched.
 */
export const fetchTeachWindows = () => import('./teach/teach-windows').then((module) => module.teachWindows)
