// What must never happen on any page: a fault in a script, a breach of the content security policy, a
// request to anybody else.

/**
 * Listens to a browser context.
 * @returns {{faults: string[], navigations: string[], requests: import('@playwright/test').Request[]}}
 */
export function watch(context, url) {
  const seen = { faults: [], navigations: [], requests: [] };
  context.on('request', (request) => {
    seen.requests.push(request);
    if (request.isNavigationRequest()) seen.navigations.push(`${request.method()} ${request.url()}`);
    if (!request.url().startsWith(`${url}/`) && !/^(data|blob):/.test(request.url())) {
      seen.faults.push(`third party: ${request.url()}`);
    }
  });
  context.on('weberror', (fault) => seen.faults.push(`uncaught: ${fault.error().message}`));
  context.on('console', (message) => {
    if (/content security policy/i.test(message.text())) seen.faults.push(message.text());
  });
  return seen;
}
