import { type Application, isEnded } from '../../lib/domain/application';

const plain = (text: string) => text.trim().replace(/\s+/g, ' ').toLowerCase();

/**
 * The open application for this company and role, however they are capitalised and spaced; a further interview belongs to it.
 *
 * @example findOpenApplication(applications, { company: 'example gmbh', role: 'Designer' })?.id
 */
export function findOpenApplication<One extends Pick<Application, 'company' | 'role' | 'stage'>>(
  applications: readonly One[],
  { company, role }: Pick<Application, 'company' | 'role'>,
): One | undefined {
  if (plain(company) === '' || plain(role) === '') return undefined;
  return applications.find(
    (one) => !isEnded(one) && plain(one.company) === plain(company) && plain(one.role) === plain(role),
  );
}
