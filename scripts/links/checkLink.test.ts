import {createServer} from 'node:http';
import {afterAll, beforeAll, expect, it} from 'vitest';

import {checkLink} from './checkLink';

import type {AddressInfo} from 'node:net';

const GBK_TITLE = Buffer.from([0xb1, 0xea, 0xcc, 0xe2]);
const TODAY = '2026-11-25';

const server = createServer((request, response) => {
  switch (request.url) {
    case '/page':
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end('<html><title>\n 工会 新闻 </title>');
      break;
    case '/gbk':
      response.setHeader('content-type', 'text/html');
      response.write('<meta http-equiv="Content-Type" content="text/html; charset=gb2312"><title>');
      response.end(GBK_TITLE);
      break;
    case '/strange':
      response.setHeader('content-type', 'text/html; charset=nonsense');
      response.end('<title>标题</title>');
      break;
    case '/moved':
      response.writeHead(302, {location: '/page'}).end();
      break;
    case '/file':
      response.setHeader('content-type', 'application/pdf');
      response.end('<title>no</title>');
      break;
    case '/large':
      response.setHeader('content-type', 'text/html');
      response.end(`<title>长</title>${'x'.repeat(2 ** 21)}`);
      break;
    case '/silent':
      break;
    default:
      response.writeHead(404).end();
  }
});
let site = '';

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

it.each([
  ['/page', {status: 200, title: '工会 新闻'}],
  ['/gbk', {status: 200, title: '标题'}],
  ['/strange', {status: 200, title: '标题'}],
  ['/moved', {status: 200, title: '工会 新闻'}],
  ['/file', {status: 200}],
  ['/large', {status: 200, title: '长'}],
  ['/gone', {status: 404}],
])('a check of %s finds the status and the title of the page', async (path, found) => {
  expect(await checkLink(site + path, TODAY)).toEqual({checked: TODAY, ...found});
});

it('a page that does not answer in time is not there', async () => {
  expect(await checkLink(`${site}/silent`, TODAY, 100)).toEqual({
    checked: TODAY,
    error: 'no answer in time',
  });
});

it('a host that refuses is named with the reason', async () => {
  expect(await checkLink('http://127.0.0.1:9/', TODAY)).toMatchObject({checked: TODAY});
  expect((await checkLink('http://127.0.0.1:9/', TODAY)).error).toBeTruthy();
});
