import { afterEach, describe, expect, it, vi } from 'vitest';
import { browserAddress } from '../../src/state/address';

const home = location.href;

describe('the address bar', () => {
  afterEach(() => {
    vi.restoreAllMocks();
    history.replaceState(history.state, '', home);
  });

  it('is read as it stands and written behind the path', () => {
    const address = browserAddress();
    const path = location.pathname;
    // Other pages of the test share the browser's history, so its length says nothing.
    const pushes = vi.spyOn(history, 'pushState');
    address.replace('?s=2abc&v=zh#n=abc', { place: 'fresh' });
    expect([location.pathname, address.search, address.hash]).toEqual([path, '?s=2abc&v=zh', '#n=abc']);
    expect(pushes).not.toHaveBeenCalled();
    expect(address.state).toEqual({ place: 'fresh' });
    address.push('?v=en', {});
    expect([location.pathname, address.search, address.hash]).toEqual([path, '?v=en', '']);
    expect(pushes).toHaveBeenCalledTimes(1);
  });

  it('goes on without a browser that refuses to be written to', () => {
    vi.spyOn(history, 'replaceState').mockImplementation(() => {
      throw new DOMException('Attempt to use history.replaceState() more than 100 times', 'SecurityError');
    });
    const address = browserAddress();
    const before = location.search;
    expect(() => address.replace('?v=zh', {})).not.toThrow();
    expect(address.search).toBe(before);
  });
});
