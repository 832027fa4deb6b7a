import { describe, expect, it } from 'vitest';
import { loggedAddress } from './logged-address';

describe('an address in the log', () => {
  it.each([
    ['/api/answers/AZ-_0.1.sig', '/api/answers/…'],
    ['/api/answers/AZ-_0.1.sig/people/7?version=1', '/api/answers/…/people/7?version=1'],
    ['/api/feeds/AZ-_0.1.sig', '/api/feeds/…'],
    ['/tra-loi/AZ-_0.1.sig', '/tra-loi/…'],
    ['/api/meetings/7/answer', '/api/meetings/7/answer'],
  ])('says where, not by which secret: %s', (address, logged) => {
    expect(loggedAddress(address)).toBe(logged);
  });
});
