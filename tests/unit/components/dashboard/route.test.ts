import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatRoute, parseRoute, type Route } from '../../../../components/dashboard/route';

const part = fc.string({ minLength: 1, unit: 'grapheme' });
const routes: fc.Arbitrary<Route> = fc.oneof(
  fc.constant<Route>({ view: 'list' }),
  fc.constant<Route>({ view: 'settings' }),
  fc.record({ view: fc.constant('application' as const), applicationId: part }),
  fc.record({ view: fc.constant('call-sheet' as const), applicationId: part, key: part }),
);

describe('The address of a view', () => {
  it('leads back to the very same view, whatever the ids hold', () => {
    fc.assert(
      fc.property(routes, (route) => {
        expect(parseRoute(formatRoute(route))).toEqual(route);
      }),
    );
  });

  it('never fails, whatever was typed: what it does not know is the list', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        expect(['list', 'settings', 'application', 'call-sheet']).toContain(parseRoute(`#${typed}`).view);
      }),
    );
    for (const unknown of ['', '#', '#/', '#/nothing', '#/application', '#/application/', '#/call-sheet/a', '#/%E0'])
      expect(parseRoute(unknown)).toEqual({ view: 'list' });
  });
});
