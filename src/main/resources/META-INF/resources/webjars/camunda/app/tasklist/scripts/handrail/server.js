// Calls of our own server, in the name of the person who signed in.
export const root = document.querySelector('base').getAttribute('app-root').replace(/\/camunda$/, '');

let session;

export class Refusal extends Error {
  constructor(status, words) {
    super(words);
    this.status = status;
  }
}

export function currentSession() {
  session ||= fetch(root + '/session', { headers: { Accept: 'application/json' }, redirect: 'manual' }).then((answer) => {
    if (!answer.ok) {
      throw new Refusal(401, 'You are signed out.');
    }
    return answer.json();
  });
  session.catch(() => (session = undefined));
  return session;
}

/** Throws Refusal with the status and the words of the server, or TypeError while there is no connection. */
export async function call(method, path, body, options = {}) {
  let answer = await send(method, path, body, options);
  if (answer.status === 403 && method !== 'GET') {
    session = undefined;
    answer = await send(method, path, body, options);
  }
  if (answer.type === 'opaqueredirect') {
    throw new Refusal(401, 'You are signed out.');
  }
  const content = await answer.json().catch(() => undefined);
  if (!answer.ok) {
    throw new Refusal(answer.status, content?.detail);
  }
  return content;
}

async function send(method, path, body, options) {
  const headers = { Accept: 'application/json' };
  if (method !== 'GET') {
    const { csrf } = await currentSession();
    headers[csrf.header] = csrf.token;
  }
  if (body !== undefined) {
    headers['Content-Type'] = 'application/json';
  }
  return fetch(root + path, {
    method,
    headers,
    body: body === undefined ? undefined : JSON.stringify(body),
    redirect: 'manual',
    ...options
  });
}
