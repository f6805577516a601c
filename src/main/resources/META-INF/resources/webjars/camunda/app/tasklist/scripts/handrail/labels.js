// Tasklist draws some labels once and does not wait for its words: on a slow connection they stay raw keys for good.
import { need } from './helps.js';

/** The module is Tasklist's place for additions of others; routes and words are services of AngularJS. */
export function start() {
  need(window.angular, 'module');
  window.angular.module('cam.tasklist.custom').run(['$injector', ($injector) => {
    const page = $injector.get('$route').routes['/'];
    page.resolve = { ...page.resolve, words: ['$translate', ($translate) => $translate.onReady()] };
  }]);
}
