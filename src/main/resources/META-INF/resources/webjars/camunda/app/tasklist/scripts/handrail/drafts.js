// What people type is kept as a draft on the server, sealed and for them alone; never in the browser.
import { DraftSaving } from './draft-saving.js';
import { beforeOpening, listen, onOpening } from './forms.js';
import { switchOff } from './helps.js';
import { element } from './notices.js';
import { afterDrawing } from './page-watch.js';
import { call } from './server.js';

const OUR_KEYS = 'camunda-form:';
const WORDS = 'saving what you typed as a draft';
const state = element('span', { className: 'hr-draft', role: 'status' });
const savings = new Map();
let opened;

keepNothingInTheBrowser();

export function start() {
  beforeOpening(layDraftOver);
  onOpening(watch);
  afterDrawing(placeState);
  afterDrawing(findDraftAfterClaim);
  for (const type of ['input', 'change', 'click', 'keydown']) {
    document.addEventListener(type, noteHand, true);
  }
  document.addEventListener('click', saveOnDemand, true);
  document.addEventListener('click', saveBeforeLeaving, true);
  window.addEventListener('pagehide', () => saveAll({ keepalive: true }));
  document.addEventListener('visibilitychange', () => document.hidden && saveAll({ keepalive: true }));
}

/** Waits until everything typed so far is on the server, or cannot be. */
export function saveAll(options) {
  return Promise.all([...savings.values()].map((saving) => saving.saveNow(options)));
}

export function forget(task) {
  savings.get(task)?.stop();
  savings.delete(task);
}

/** Tasklist itself writes what was typed, in clear, under these keys. */
function keepNothingInTheBrowser() {
  Object.keys(localStorage)
    .filter((key) => key.startsWith(OUR_KEYS))
    .forEach((key) => localStorage.removeItem(key));
  const { setItem, getItem, removeItem } = Storage.prototype;
  const isOurs = (key) => String(key).startsWith(OUR_KEYS);
  Storage.prototype.setItem = function (key, value) {
    if (!isOurs(key)) {
      setItem.call(this, key, value);
    }
  };
  Storage.prototype.getItem = function (key) {
    return isOurs(key) ? null : getItem.call(this, key);
  };
  // Tasklist removes its copy when a task was completed: then the server has dropped the draft as well.
  Storage.prototype.removeItem = function (key) {
    if (isOurs(key)) {
      forget(String(key).slice(OUR_KEYS.length));
    } else {
      removeItem.call(this, key);
    }
  };
}

async function layDraftOver(task, schema, values) {
  if (!task) {
    switchOff('drafts', WORDS, 'the task of a form is not known.');
    return values;
  }
  const before = savings.get(task);
  await before?.saveNow();
  opened = { task, schema, values, mine: !isLocked() };
  const draft = opened.mine ? await draftOf(task) : {};
  showState({ savedAt: draft.savedAt });
  return { ...values, ...draft.values, ...before?.unsaved() };
}

function watch(task, form, schema) {
  if (!task) {
    return;
  }
  savings.get(task)?.stop();
  const saving = new DraftSaving(task, schema, showState);
  savings.set(task, saving);
  opened = { ...opened, form };
  listen(form, 'changed', ({ data }) => data && saving.changed(data));
}

/** Who takes a task again that they gave back finds what they had typed. */
async function findDraftAfterClaim() {
  if (opened?.form && !opened.mine && !isLocked()) {
    const { task, form, schema, values } = opened;
    opened.mine = true;
    const draft = await draftOf(task);
    if (draft.savedAt && opened.form === form) {
      form.importSchema(schema, values);
    }
  }
}

async function draftOf(task) {
  return call('GET', `/tasks/${encodeURIComponent(task)}/draft`).catch(() => ({}));
}

/** Tasklist locks the form of a task that the person has not taken. */
function isLocked() {
  return document.querySelector('[cam-tasklist-form] .disabled-form') !== null;
}

/** Only a person makes a draft; what a form fills in by itself while it opens is none. */
function noteHand(event) {
  if (opened && event.target.closest?.('.fjs-form')) {
    savings.get(opened.task)?.touched();
  }
}

function saveOnDemand(event) {
  const save = event.target.closest?.('[cam-tasklist-form] .form-actions .btn-default');
  if (save && savings.has(opened?.task)) {
    event.preventDefault();
    event.stopImmediatePropagation();
    savings.get(opened.task).saveNow({}, true);
  }
}

/** Another tab or another task takes the form off the page. */
function saveBeforeLeaving(event) {
  if (event.target.closest?.('.nav-tabs a, .tasks-list a, .tasks-list .clickable, .task-filters a')) {
    saveAll();
  }
}

function showState({ savedAt, words }) {
  if (words) {
    state.textContent = words;
    state.classList.add('hr-draft--failed');
    return;
  }
  state.classList.remove('hr-draft--failed');
  const time = savedAt && new Date(savedAt).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/London' });
  const text = time ? `Draft saved ${time}` : '';
  if (state.textContent !== text) {
    state.textContent = text;
  }
}

function placeState() {
  const actions = document.querySelector('[cam-tasklist-form] .form-actions');
  if (actions && state.parentElement !== actions) {
    actions.append(state);
  }
}
