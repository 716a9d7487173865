import { addressFault } from './addressForm.ts';
import type { ListForm } from './lineProblems.ts';

/** Addresses that a list cannot hold, each in one line: a file with a space in its name is nothing to promise. */
export function unfitFor(addresses: readonly string[], { place }: ListForm): string[] {
  return addresses.flatMap((address) => {
    const fault = addressFault(address, place);
    return fault === undefined ? [] : [`${address}: ${fault}; give the file another name`];
  });
}
