/** The one seam over the extension API: nothing else imports it, so that tests can stand in for it here. */
export { browser } from 'wxt/browser';
