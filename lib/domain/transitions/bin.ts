import { isInBin } from '../bin';
import { fieldOf, refuse } from './field';
import type { Transition } from './transition';

/** Into the bin: it stays as it is, and appears nowhere else. */
export const deleteApplication: Transition = (before, command, { now }) => {
  if (isInBin(before)) refuse(fieldOf(command, 'name'), 'not-possible');
  return { application: { ...before, deletedAt: now }, subject: '' };
};

/** Out of the bin, as it was. */
export const putBackApplication: Transition = (before, command) => {
  if (!isInBin(before)) refuse(fieldOf(command, 'name'), 'not-possible');
  const { deletedAt: _, ...application } = before;
  return { application, subject: '' };
};
