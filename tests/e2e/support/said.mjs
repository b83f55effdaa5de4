// What people say, put in as a program would, and its number in the staff room.

import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { promisify } from 'node:util';

import { expect } from '@playwright/test';

import { environment, program } from './server.mjs';
import { put, submission } from './stored.mjs';

/** The number of the response that came last of those that wait to be read. */
export async function newest(heard) {
  const given = ['triage', 'list', '--data', heard.data, '--limit', '10000'];
  const { stdout } = await promisify(execFile)(program, given, { cwd: heard.data, env: environment() });
  return Math.max(...stdout.trim().split('\n').map((line) => Number(line.split('\t')[0])));
}

/** Says something in the quality-of-life poll; the path of the page where it is read. */
export async function said(request, heard, answers, uuid = randomUUID()) {
  expect((await put(request, uuid, submission('my-life', answers))).status).toBe(200);
  return `/manage/voices/${await newest(heard)}`;
}
