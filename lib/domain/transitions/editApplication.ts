import { readPlace } from './readPlace';
import type { Transition } from './transition';

export const editApplication: Transition = (before, command) => {
  return { application: { ...before, ...readPlace(command) }, subject: '' };
};
