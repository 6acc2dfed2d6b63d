import { indicesOf, radixOrder } from '../radix-order'

/**
 * The indices of numbers (no NaN among them) in ascending order, those of equal ones ascending, or undefined where the
 * numbers ascend as they are.
 */
export function ascendingOrder(numbers: Float64Array): Uint32Array | undefined {
  return isAscending(numbers) ? undefined : radixOrder(numbers, indicesOf(numbers))
}

function isAscending(numbers: Float64Array): boolean {
  for (let at = 1; at < numbers.length; at++)
    if ((numbers[at] as number) < (numbers[at - 1] as number)) return false
  return true
}
