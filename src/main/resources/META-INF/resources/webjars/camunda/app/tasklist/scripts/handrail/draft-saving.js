// Saves one form: a moment after the last change, one call at a time, again and again while there is no connection.
import { call } from './server.js';

const AFTER_TYPING = 1500;
const AT_MOST = 10000;
const RETRY = 5000;

export class DraftSaving {
  constructor(task, schema, tell) {
    this.path = `/tasks/${encodeURIComponent(task)}/draft`;
    this.keys = keysOf(schema.components);
    this.tell = tell;
    this.saved = undefined;
    this.wanted = undefined;
    this.running = Promise.resolve();
  }

  changed(data) {
    const values = Object.fromEntries(this.keys.filter((key) => data[key] !== undefined).map((key) => [key, data[key]]));
    const text = JSON.stringify(values);
    this.wanted = text;
    this.values = values;
    if (!this.byHand) {
      this.saved = text;
    }
    if (this.saved === this.wanted) {
      return;
    }
    this.since ??= Date.now();
    this.plan(Math.max(0, Math.min(AFTER_TYPING, this.since + AT_MOST - Date.now())));
  }

  touched() {
    this.byHand = true;
  }

  /** What is not on the server yet. */
  unsaved() {
    return this.saved === this.wanted ? {} : this.values;
  }

  /** Resolves when the newest state was sent, whether it could be saved or not. */
  saveNow(options = {}, evenUnchanged = false) {
    clearTimeout(this.timer);
    this.running = this.running.then(() => this.save(options, evenUnchanged));
    return this.running;
  }

  stop() {
    clearTimeout(this.timer);
    this.stopped = true;
  }

  plan(delay) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.saveNow(), delay);
  }

  async save(options, evenUnchanged) {
    if (this.stopped || this.values === undefined || (this.saved === this.wanted && !evenUnchanged)) {
      return;
    }
    const text = this.wanted;
    this.since = undefined;
    try {
      const { savedAt } = await call('PUT', this.path, this.values, options);
      this.saved = text;
      this.tell({ savedAt });
    } catch (refusal) {
      this.explain(refusal);
    }
  }

  explain(refusal) {
    switch (refusal.status) {
      case 404:
        this.saved = this.wanted;
        return;
      case 401:
      case 403:
        this.tell({ words: 'Not saved: you are signed out. Sign in again in another tab, then press Save.' });
        return;
      case 413:
        this.tell({ words: 'Not saved: this is too long for a draft. Shorten it, or press Complete.' });
        return;
      default:
        this.tell({ words: 'Not saved yet: no connection. We keep trying. Do not close this page.' });
        if (!this.stopped) {
          this.plan(RETRY);
        }
    }
  }
}

/** The keys of all questions; texts and what is only shown are no part of a draft. */
function keysOf(components = []) {
  return components.flatMap((component) => {
    if (component.type === 'dynamiclist') {
      return [component.path];
    }
    return [component.disabled || component.readonly === true ? undefined : component.key, ...keysOf(component.components)];
  }).filter((key) => key);
}
