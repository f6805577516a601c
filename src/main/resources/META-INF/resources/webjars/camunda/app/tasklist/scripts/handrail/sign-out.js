// There is one sign-in for everything, so Tasklist's own sign-in page is never shown.
import { saveAll } from './drafts.js';
import { call, root } from './server.js';

export function start() {
  document.addEventListener('click', signOut, true);
  window.addEventListener('hashchange', leaveSignInPage);
  leaveSignInPage();
}

async function signOut(event) {
  if (!event.target.closest?.('[cam-widget-header] .logout a')) {
    return;
  }
  event.preventDefault();
  event.stopImmediatePropagation();
  await saveAll();
  await call('POST', '/logout').catch(() => {});
  location.assign(root + '/login?signed-out');
}

function leaveSignInPage() {
  if (location.hash.startsWith('#/login')) {
    location.replace(root + '/login');
  }
}
