// A front of the server that takes every cookie away, for a browser that refuses them.

import http from 'node:http';

/** @returns {Promise<{url: string, stop: () => Promise<void>}>} */
export async function cookieless(url) {
  const front = http.createServer((request, response) => {
    const { cookie, ...headers } = request.headers;
    const behind = http.request(new URL(request.url, url), { method: request.method, headers }, (answer) => {
      const { 'set-cookie': set, ...rest } = answer.headers;
      response.writeHead(answer.statusCode, rest);
      answer.pipe(response);
    });
    request.pipe(behind);
  });
  await new Promise((resolve) => front.listen(0, '127.0.0.1', resolve));
  const stop = () =>
    new Promise((resolve) => {
      front.close(resolve);
      front.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${front.address().port}`, stop };
}
