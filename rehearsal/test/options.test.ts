import { describe, it, expect } from '@jest/globals';
import { readOptions } from '../options.ts';

describe('readOptions', () => {
  it.each([
    [[], { kind: 'rehearse', keep: false, online: false, sitePort: undefined, awsPort: undefined }],
    [['--keep', '--site-port', '8080', '--aws-port=4566'], { kind: 'rehearse', keep: true, online: false, sitePort: 8080, awsPort: 4566 }],
    [['--online'], { kind: 'rehearse', keep: false, online: true, sitePort: undefined, awsPort: undefined }],
    [['down'], { kind: 'down' }],
    [['-h'], { kind: 'help' }],
  ])('reads %j', (args, expected) => {
    expect(readOptions(args)).toEqual(expected);
  });

  it.each([
    [['up'], 'Unknown command "up". Allowed: none (rehearse), or down.'],
    [['down', '--keep'], 'down takes no options, got --keep.'],
    [['--site-port', 'http'], "--site-port must be a port between 1 and 65535, got 'http'."],
    [['--site-port', '0'], "--site-port must be a port between 1 and 65535, got '0'."],
    [['--fast'], "Unknown option '--fast'"],
  ])('refuses %j with what is allowed', (args, message) => {
    expect(() => readOptions(args)).toThrow(message);
  });
});
