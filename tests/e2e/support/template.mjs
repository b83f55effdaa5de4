// Before everything: one demonstration is loaded, which every server of the tests begins with a copy of.

import { folder, remove, start } from './server.mjs';

export default async function prepare() {
  const data = await folder();
  const server = await start(data);
  await server.stop();
  process.env.E2E_TEMPLATE = data;
  return () => remove(data);
}
