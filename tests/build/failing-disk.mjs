// Loaded before a build, which then fails at one call of node:fs/promises, or ends there as if it had
// been killed, or says that it has done what it has not. `TEST_FAULT` says how: the error, SIGKILL or
// LOST, the call, a part of the path, and at which such call.
import { promises } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const [code = '', call = '', part = '', at = '1'] = (process.env['TEST_FAULT'] ?? '').split(' ');
const real = promises[call];
let count = 0;

promises[call] = async (...parts) => {
  if (parts.slice(0, 2).some((path) => String(path).includes(part)) && ++count >= Number(at)) {
    if (code === 'SIGKILL') process.kill(process.pid, 'SIGKILL');
    if (code === 'LOST') return undefined;
    throw Object.assign(new Error(`${code}: ${call}`), { code, syscall: call });
  }
  return real(...parts);
};
syncBuiltinESMExports();
