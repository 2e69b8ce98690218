import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ANNA, applicationWith, offerWith, openPanel } from './panel-fixture';

const openFor = async (changes: Partial<typeof ANNA>) => {
  const application = applicationWith({ contact: { ...ANNA, ...changes } });
  const { show } = await openPanel({ offers: [offerWith({ application })] });
  await show({});
};

describe('Asking how to address somebody (R9)', () => {
  it('says where a name can be found, and greets nobody meanwhile', async () => {
    await openFor({ firstName: '', lastName: '' });
    expect(screen.getByText(/usually in the invitation/)).toBeTruthy();
    expect(screen.getByRole('region', { name: 'The draft, made of your notes' }).textContent).not.toMatch(/geehrte/);
  });

  it('says that the full name is right where the form of address is unsure', async () => {
    await openFor({ firstName: '', title: '', formOfAddress: 'neutral' });
    expect(screen.getByText(/first and last name is always right/)).toBeTruthy();
  });

  it('asks nothing where the salutation is known', async () => {
    await openFor({});
    expect(screen.queryByText(/How do you address/)).toBeNull();
  });
});
