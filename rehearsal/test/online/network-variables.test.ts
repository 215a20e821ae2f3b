import { describe, expect, it } from '@jest/globals';
import { networkVariables } from '../../online/network-variables.ts';

describe('networkVariables', () => {
  it('hands on the proxy and the authorities, and nothing else', () => {
    const given = { HTTPS_PROXY: 'http://proxy:3128', SSL_CERT_FILE: '/ca.pem', HTTP_PROXY: 'http://proxy:3128', AWS_PROFILE: 'own' };
    expect(networkVariables(given)).toEqual({ HTTPS_PROXY: 'http://proxy:3128', SSL_CERT_FILE: '/ca.pem', NO_PROXY: '127.0.0.1,localhost', no_proxy: '127.0.0.1,localhost' });
  });

  it.each([[{ NO_PROXY: 'internal' }], [{ no_proxy: 'internal' }]])('keeps loopback out of the proxy, beside the exceptions of %j', (given) => {
    expect(networkVariables(given)).toEqual({ NO_PROXY: 'internal,127.0.0.1,localhost', no_proxy: 'internal,127.0.0.1,localhost' });
  });
});
