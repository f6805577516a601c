// Shows what the server refuses next to the question it is about, and goes there.
import { listen, needErrors, onOpening, rewordErrors, setErrors } from './forms.js';
import { afterDrawing } from './page-watch.js';

const MARKED = 'Check the answers marked in red.';
const PLAIN_WORDS = [
  [/^Field is required\.$/, 'Give an answer.'],
  [/^Field must have minimum length of (.+)\.$/, 'Must be $1 characters or more.'],
  [/^Field must have maximum length of (.+)\.$/, 'Must be $1 characters or fewer.'],
  [/^Field must have minimum value of (.+)\.$/, 'Must be $1 or more.'],
  [/^Field must have maximum value of (.+)\.$/, 'Must be $1 or less.'],
  [/^Field must be a valid email\.$/, 'Must be an email address, like name@example.com.'],
  [/^Value is not a number\.$/, 'Must be a number.']
];
const PATTERN = /^Field must match pattern (.+)\.$/s;
let current;

export function start() {
  needErrors();
  rewordErrors(inPlainWords);
  onOpening((task, form, schema) => {
    const opened = { task, form, hints: hintsOf(schema.components), lists: listsOf(schema.components), errors: {}, data: {} };
    current = opened;
    listen(form, 'changed', ({ errors, data }) => Object.assign(opened, { errors, data }));
    listen(form, 'submit', ({ errors }) => Object.keys(errors).length && goToFirst());
    listen(form, 'field.updated', ({ fieldInstance }) => clearOtherRows(opened, fieldInstance?.id));
  });
  watchRefusals();
  afterDrawing(mendWords);
}

/** form-js shows the pattern itself, which says nothing to people; the words to show stand next to it in the form. */
function inPlainWords(text) {
  const [, pattern] = PATTERN.exec(text) ?? [];
  if (pattern) {
    return current?.hints.get(pattern) ?? 'Has the wrong format.';
  }
  const [found, words] = PLAIN_WORDS.find(([one]) => one.test(text)) ?? [];
  return found ? text.replace(found, words) : text;
}

function hintsOf(components = []) {
  return new Map(components.flatMap(({ validate, components: inner }) => [
    ...(validate?.patternErrorMessage ? [[validate.pattern, sentence(validate.patternErrorMessage)]] : []),
    ...hintsOf(inner)
  ]));
}

function sentence(words) {
  return words[0].toUpperCase() + words.slice(1) + '.';
}

/** "[component id] Label: words; [component id] Label: words" as a list of [id, text]. */
export function read(message) {
  const parts = String(message ?? '').split(/(?:^|; )\[([\w-]+)\] /);
  const faults = [];
  for (let i = 1; i + 1 < parts.length; i += 2) {
    faults.push([parts[i], parts[i + 1]]);
  }
  return faults;
}

function watchRefusals() {
  const { open } = XMLHttpRequest.prototype;
  XMLHttpRequest.prototype.open = function (method, url, ...rest) {
    const [, task] = /\/task\/([^/?]+)\/submit-form/.exec(String(url)) ?? [];
    if (task) {
      this.addEventListener('load', () => this.status === 400 && explain(decodeURIComponent(task), this.responseText));
    }
    return open.call(this, method, url, ...rest);
  };
}

function explain(task, answer) {
  if (current?.task !== task) {
    return;
  }
  const errors = {};
  for (const [id, text] of read(messageIn(answer))) {
    if (current.form.get('formFieldRegistry').get(id)) {
      place(errors, id, text);
    }
  }
  if (Object.keys(errors).length) {
    setErrors(current.form, errors);
    goToFirst();
  }
}

/** The server does not tell the row of a list, so the question is marked in every row. */
function place(errors, id, text) {
  const list = current.lists.get(id);
  if (!list) {
    errors[id] = [...new Set([...(errors[id] ?? []), text])];
    return;
  }
  const rows = current.data[list]?.length ?? 0;
  errors[id] = Array.from({ length: rows }, (_, row) => [...new Set([...(errors[id]?.[row] ?? []), text])]);
}

function clearOtherRows(opened, id) {
  if (opened.lists.has(id)) {
    queueMicrotask(() => {
      const { [id]: cleared, ...errors } = opened.errors;
      if (Array.isArray(cleared) && cleared.filter(Boolean).length > 1) {
        setErrors(opened.form, errors);
      }
    });
  }
}

function messageIn(answer) {
  try {
    return JSON.parse(answer).message;
  } catch {
    return undefined;
  }
}

/** The questions inside lists, by component id, with the key of their list. */
function listsOf(components = [], list) {
  return new Map(components.flatMap((component) => [
    ...(list ? [[component.id, list]] : []),
    ...listsOf(component.components, component.type === 'dynamiclist' ? component.path : list)
  ]));
}

function goToFirst() {
  requestAnimationFrame(() => requestAnimationFrame(() => {
    const field = document.querySelector('.fjs-form .fjs-has-errors');
    const target = field?.querySelector('input:not([type="hidden"]), select, textarea, [tabindex]') ?? field;
    target?.scrollIntoView({ block: 'center' });
    target?.focus({ preventScroll: true });
  }));
}

/** Tasklist's own message repeats ids, or says nothing at all. */
function mendWords() {
  document.querySelectorAll('.page-notifications .alert-danger .message').forEach((message) => {
    const faults = read(message.textContent);
    if (faults.length) {
      rewrite(message, faults.map(([, text]) => text).join('. ') + '.');
    } else if (!message.textContent.trim() && document.querySelector('.fjs-form .fjs-has-errors')) {
      rewrite(message, MARKED);
    }
  });
}

function rewrite(message, words) {
  const alert = message.parentElement;
  alert.querySelectorAll('strong').forEach((title, place) => (title.textContent = place ? '' : 'Not sent yet. '));
  message.textContent = words;
}
