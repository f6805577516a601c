// Mends faults of Tasklist by names inside it. A mend that does not find its name switches itself off and says so.
import { showOff } from './notices.js';
import { call } from './server.js';

const off = new Map();

/** Runs start(); whatever it throws switches the help off. The words say what people then have to do without. */
export function help(name, words, start) {
  try {
    start();
  } catch (fault) {
    switchOff(name, words, fault);
  }
}

export function isOff(name) {
  return off.has(name);
}

export function switchOff(name, words, fault) {
  if (off.has(name)) {
    return;
  }
  off.set(name, words);
  console.warn(`Handrail: the help "${name}" is off. ${fault?.message ?? fault}`);
  showOff([...off.values()]);
  call('POST', '/tasks/helps-off', { helps: [name] }).catch(() => {});
}

export function need(owner, name) {
  if (typeof owner?.[name] !== 'function') {
    throw new Error(`"${name}" is missing.`);
  }
}
