// Loaded before a command: writes half of the file that is its turn, and has the process stopped there.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { dirname, join } from 'node:path';

const { STOP_AT = '1', STOP_BY = 'SIGKILL' } = process.env;
let left = Number(STOP_AT);

/** Never comes to an end by itself. */
function stop() {
  process.kill(process.pid, STOP_BY);
  return new Promise((resolve) => setTimeout(resolve, 60_000));
}

const half = (data) => {
  const bytes = Buffer.from(data);
  return bytes.subarray(0, Math.floor(bytes.length / 2));
};

const { writeFile, copyFile, cp } = fs.promises;

fs.promises.writeFile = (path, data, options) => {
  left -= 1;
  if (left !== 0) return writeFile(path, data, options);
  fs.writeFileSync(path, half(data), options);
  return stop();
};

fs.promises.copyFile = (from, to, ...rest) => {
  left -= 1;
  if (left !== 0) return copyFile(from, to, ...rest);
  fs.writeFileSync(to, half(fs.readFileSync(from)));
  return stop();
};

fs.promises.cp = (from, to, options) => {
  left -= 1;
  if (left !== 0) return cp(from, to, options);
  const [first] = fs
    .readdirSync(from, { recursive: true })
    .filter((name) => fs.statSync(join(from, name)).isFile());
  fs.mkdirSync(dirname(join(to, first)), { recursive: true });
  fs.writeFileSync(join(to, first), half(fs.readFileSync(join(from, first))));
  return stop();
};

syncBuiltinESMExports();
