import { describe, expect, it } from 'vitest';
import { telAddress } from '../../../../components/shared/telAddress';

describe('The address of a number', () => {
  it.each([
    ['+49 30 1234567', 'tel:+49301234567'],
    ['+49 (0)30 1234-56', 'tel:+4930123456'],
    ['0049 (0) 30 123456', 'tel:004930123456'],
    ['030/123 45 67', 'tel:0301234567'],
    ['(030) 1234567', 'tel:0301234567'],
    ['030 1234567 oder 0171 7654321', 'tel:0301234567'],
    ['030 1234567 / 0171 7654321', 'tel:0301234567'],
    ['+1 (555) 010-9999 ext. 12', 'tel:+15550109999;ext=12'],
    ['030 1234567 Durchwahl 89', 'tel:0301234567;ext=89'],
  ])('dials %s as people mean it', (phone, address) => {
    expect(telAddress(phone)).toBe(address);
  });

  it.each(['', 'über die Zentrale', '12', 'javascript:alert(1)'])('is none for "%s"', (phone) => {
    expect(telAddress(phone)).toBeUndefined();
  });
});
