import { describe, expect, it } from 'vitest';
import { PERMISSION_TEXTS } from '../../components/dashboard/privacy/permission-texts';
import { OPTIONAL_PERMISSIONS, PERMISSIONS } from '../../wxt.config';

describe('The permissions', () => {
  it('of the manifest are those that the page on privacy gives a reason for', () => {
    const asked = [...Object.keys(PERMISSIONS), ...Object.keys(OPTIONAL_PERMISSIONS)];
    expect(Object.keys(PERMISSION_TEXTS).sort()).toEqual(asked.sort());
  });
});
