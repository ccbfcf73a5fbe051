#!/usr/bin/env node
import type { Io } from './io.ts';
import { runCli } from './run.ts';

const oldest = 24;

/** The process as the outside of a command. */
function processIo(): Io {
  let isOpen = true;
  process.stdout.on('error', () => {
    isOpen = false;
  });
  process.stderr.on('error', () => {});
  return {
    stdin: process.stdin,
    out: (text) =>
      new Promise((resolve) => {
        if (!isOpen) resolve(false);
        else process.stdout.write(text, (error) => resolve(error === null || error === undefined));
      }),
    err: (text) => {
      process.stderr.write(text);
    },
    isTerminal: { stdin: process.stdin.isTTY === true, out: process.stdout.isTTY === true, err: process.stderr.isTTY === true },
    columns: Math.max(40, Math.min(process.stdout.columns ?? 100, 140)),
    environment: process.env,
  };
}

if (Number(process.versions.node.split('.')[0]) < oldest) {
  process.stderr.write(`rapporteur: Node ${process.versions.node} is too old; Node ${oldest} or later is needed\n`);
  process.exitCode = 2;
} else {
  process.exitCode = await runCli(process.argv.slice(2), processIo());
  // A pipe that nobody closes would keep the process alive after its work is done.
  process.stdin.destroy();
}
