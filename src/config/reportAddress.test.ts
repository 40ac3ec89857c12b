import {expect, it} from 'vitest';

import {readReportAddress} from './reportAddress';

it('readers are told of no address unless one is set', () => {
  expect(readReportAddress({})).toBeUndefined();
  expect(readReportAddress({REPORT_ADDRESS: ' '})).toBeUndefined();
});

it('errors are reported by e-mail or on a page', () => {
  expect(readReportAddress({REPORT_ADDRESS: 'errors@site.example'})).toBe(
    'mailto:errors@site.example',
  );
  expect(readReportAddress({REPORT_ADDRESS: 'https://example.org/report'})).toBe(
    'https://example.org/report',
  );
});

it.each(['example', 'javascript:alert(1)', 'a@b@c', 'a@b?cc=d@e', 'https://'])(
  'whoever sets “%s” is told what is allowed',
  (REPORT_ADDRESS) => {
    expect(() => readReportAddress({REPORT_ADDRESS})).toThrow(
      'must be an e-mail address or an http or https address',
    );
  },
);
