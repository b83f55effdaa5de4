// A real issuer of single sign-on, in a process of its own on a free port of this machine. Whoever types a name
// there is that person, and has the address `<name>@heard.test`; `unverified-…` has one that nobody vouches for.

import { fork } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import http from 'node:http';
import { fileURLToPath } from 'node:url';

/** Where Heard is found by the issuer, and what proves it. */
const client = 'heard';
const secret = 'a secret of the tests alone';

/** A port that was free a moment ago. */
export async function freePort() {
  const server = http.createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/**
 * Starts an issuer for a server at this address, with keys of its own, which sign as it is said (`RS256`, `ES256`).
 * @param {string} [url] its address, if it is to have a certain one
 * @returns {Promise<{url: string, settings: Record<string, string>, stop: () => Promise<void>}>}
 */
export async function startIssuer(heard, signs, url) {
  url ??= `http://127.0.0.1:${await freePort()}`;
  const child = fork(fileURLToPath(import.meta.url), [url, heard, signs], { stdio: ['ignore', 'ignore', 'pipe', 'ipc'] });
  // It warns of what is right for a test: keys and a memory of its own.
  child.stderr.on('data', (text) => /^oidc-provider WARNING/.test(text) || process.stderr.write(text));
  await new Promise((resolve, reject) => {
    child.once('message', resolve);
    child.once('exit', (code) => reject(new Error(`the issuer ended with ${code} before it was there`)));
  });
  const settings = {
    HEARD_PUBLIC_ADDRESS: heard,
    HEARD_OIDC_ISSUER: url,
    HEARD_OIDC_CLIENT_ID: client,
    HEARD_OIDC_CLIENT_SECRET: secret,
    HEARD_OIDC_NAME: 'Somewhere County',
  };
  const stop = () =>
    new Promise((resolve) => {
      child.removeAllListeners('exit');
      child.once('exit', resolve);
      child.kill();
    });
  return { url, settings, stop };
}

/** Keys that were never seen before. */
function keys(signs) {
  const pair = signs === 'ES256' ? generateKeyPairSync('ec', { namedCurve: 'P-256' }) : generateKeyPairSync('rsa', { modulusLength: 2048 });
  return { keys: [{ ...pair.privateKey.export({ format: 'jwk' }), use: 'sig', alg: signs }] };
}

/** The issuer itself. */
async function serve(url, heard, signs) {
  const { default: Provider } = await import('oidc-provider');
  const provider = new Provider(url, {
    clients: [
      {
        client_id: client,
        client_secret: secret,
        redirect_uris: [`${heard}/manage/sso/back`],
        id_token_signed_response_alg: signs,
      },
    ],
    jwks: keys(signs),
    claims: { openid: ['sub'], email: ['email', 'email_verified'] },
    features: { devInteractions: { enabled: false } },
    findAccount: (_, id) => ({
      accountId: id,
      claims: () => ({ sub: id, email: `${id.split('.')[0]}@heard.test`, email_verified: !id.startsWith('unverified') }),
    }),
    // Who signed in has agreed to everything.
    async loadExistingGrant(context) {
      const grant = new provider.Grant({ clientId: context.oidc.client.clientId, accountId: context.oidc.session.accountId });
      grant.addOIDCScope('openid email');
      await grant.save();
      return grant;
    },
    interactions: { url: (_, interaction) => `/sign-in/${interaction.uid}` },
    pkce: { required: () => true },
    cookies: { keys: ['the cookies of the tests'] },
  });
  const answer = provider.callback();
  const server = http.createServer(async (request, response) => {
    if (!request.url.startsWith('/sign-in/')) return answer(request, response);
    if (request.method === 'GET') {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      return response.end('<!doctype html><title>Issuer</title><form method="post"><label>Name <input name="name"></label><button>Go on</button></form>');
    }
    let body = '';
    for await (const piece of request) body += piece;
    const accountId = new URLSearchParams(body).get('name');
    return provider.interactionFinished(request, response, accountId ? { login: { accountId, remember: false } } : { error: 'access_denied' });
  });
  server.listen(Number(new URL(url).port), '127.0.0.1', () => process.send('there'));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await serve(process.argv[2], process.argv[3], process.argv[4]);
