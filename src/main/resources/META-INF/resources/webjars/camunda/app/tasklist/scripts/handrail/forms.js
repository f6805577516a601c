// The forms inside Tasklist 7.24.0 are drawn by form-js. Its class is module 57661 of Tasklist's own bundle.
import { need } from './helps.js';

const FORM_MODULE = 57661;
const preparers = [];
const watchers = [];
const tasks = new WeakMap();
let Form;

export function start() {
  Form = findForm();
  need(Form.prototype, 'importSchema');
  noteTaskOfEachSchema();
  const importSchema = Form.prototype.importSchema;
  Form.prototype.importSchema = async function (schema, data) {
    const task = tasks.get(schema);
    let values = data;
    for (const prepare of preparers) {
      values = await prepare(task, schema, values);
    }
    watchers.forEach((watch) => watch(task, this, schema));
    return importSchema.call(this, schema, values);
  };
}

/** prepare(task id, schema, values) may answer other values before a form is drawn. */
export function beforeOpening(prepare) {
  need(Form?.prototype, 'importSchema');
  preparers.push(prepare);
}

/** watch(task id, form, schema) is called when a form is about to be drawn. */
export function onOpening(watch) {
  need(Form?.prototype, 'importSchema');
  watchers.push(watch);
}

/** Listens to a form. An answer to form-js would keep the event from everybody else, so there is none. */
export function listen(form, event, listener) {
  form.on(event, (details) => {
    listener(details);
  });
}

/** Sets words next to fields, by component id. */
export function needErrors() {
  need(Form?.prototype, '_setState');
}

export function setErrors(form, errors) {
  form._setState({ errors });
}

/** reword(text, form) may answer other words for whatever form-js itself finds wrong. */
export function rewordErrors(reword) {
  need(Form?.prototype, '_setState');
  const setState = Form.prototype._setState;
  Form.prototype._setState = function (state) {
    return setState.call(this, state?.errors ? { ...state, errors: reworded(state.errors, (text) => reword(text, this)) } : state);
  };
}

/** form-js keeps empty lists of errors for lists, and Tasklist takes them for errors: Complete stays grey. */
export function mendLists() {
  need(Form?.prototype, '_setState');
  const setState = Form.prototype._setState;
  Form.prototype._setState = function (state) {
    return setState.call(this, state?.errors ? { ...state, errors: withoutEmpty(state.errors) ?? {} } : state);
  };
}

/** form-js waits 300 ms before it takes what was typed, and forgets it when another field is drawn meanwhile. */
export function mendTyping() {
  need(Form?.prototype, '_createInjector');
  const createInjector = Form.prototype._createInjector;
  Form.prototype._createInjector = function (options, container) {
    return createInjector.call(this, { ...options, debounce: false }, container);
  };
}

function withoutEmpty(errors) {
  if (Array.isArray(errors)) {
    const kept = Array.from(errors, withoutEmpty);
    return kept.some((one) => one !== undefined) ? kept : undefined;
  }
  if (errors !== null && typeof errors === 'object') {
    const kept = Object.entries(errors)
      .map(([key, value]) => [key, withoutEmpty(value)])
      .filter(([, value]) => value !== undefined);
    return kept.length ? Object.fromEntries(kept) : undefined;
  }
  return errors ?? undefined;
}

function reworded(errors, reword) {
  if (typeof errors === 'string') {
    return reword(errors);
  }
  if (Array.isArray(errors)) {
    return errors.map((one) => reworded(one, reword));
  }
  if (errors !== null && typeof errors === 'object') {
    return Object.fromEntries(Object.entries(errors).map(([key, value]) => [key, reworded(value, reword)]));
  }
  return errors;
}

function findForm() {
  const chunks = window.webpackChunkcamunda_bpm_webapp;
  need(chunks, 'push');
  let load;
  chunks.push([['handrail'], {}, (require) => (load = require)]);
  if (!load) {
    throw new Error('The bundle does not answer.');
  }
  const found = load(FORM_MODULE)?.Form;
  if (typeof found !== 'function') {
    throw new Error(`"Form" is missing in module ${FORM_MODULE}.`);
  }
  return found;
}

/** Tasklist hands the very object that it read from /task/{id}/deployed-form to the form. */
function noteTaskOfEachSchema() {
  const fetchIt = window.fetch;
  window.fetch = async function (resource, options) {
    const answer = await fetchIt.call(window, resource, options);
    const [, task] = /\/task\/([^/?]+)\/deployed-form/.exec(resource?.url ?? String(resource)) ?? [];
    if (task) {
      const read = answer.json.bind(answer);
      answer.json = async () => {
        const schema = await read();
        tasks.set(schema, decodeURIComponent(task));
        return schema;
      };
    }
    return answer;
  };
}
