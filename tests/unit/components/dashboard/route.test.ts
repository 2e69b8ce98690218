import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatRoute, PLACE_VIEWS, parseRoute, type Route } from '../../../../components/dashboard/route';
import { anySign } from '../../anySign';

const part = fc.string({ minLength: 1, unit: 'grapheme' });
const routes: fc.Arbitrary<Route> = fc.oneof(
  fc.constantFrom<Route>(...PLACE_VIEWS.map((view) => ({ view }))),
  fc.record({ view: fc.constantFrom(...PLACE_VIEWS), query: fc.string({ minLength: 1, unit: 'grapheme' }) }),
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

  it('never fails, whatever was typed: what it does not know is today', () => {
    fc.assert(
      fc.property(fc.string({ unit: anySign }), (typed) => {
        expect([...PLACE_VIEWS, 'application', 'call-sheet', 'report']).toContain(parseRoute(`#${typed}`).view);
      }),
    );
    for (const unknown of ['', '#', '#/', '#/nothing', '#/application', '#/application/', '#/call-sheet/a', '#/%E0'])
      expect(parseRoute(unknown)).toEqual({ view: 'today' });
  });
});
