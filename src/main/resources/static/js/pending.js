// A part of the page that waits for data: first a quiet placeholder, then the content, or what went
// wrong with what to do about it and a way to try again.
import { fill, h } from './dom.js';
import { t, tr } from './i18n/index.js';
import { store } from './store.js';

/**
 * @param load makes the promise; called again on retry
 * @param show turns the data into children
 * @param props of the element that holds it
 * @param title what did not work, where it is not that data did not arrive
 */
export function pending(load, show, props = {}, title = undefined) {
  const element = h('div', { ...props, 'aria-busy': 'true' }, h('div', { class: 'skeleton' }),
    h('div', { class: 'skeleton short' }));
  const run = async () => {
    try {
      const data = await load();
      fill(element, show(data));
    } catch (error) {
      if (!error.code) {
        console.error(error); // not the server's: a fault of the page
      }
      fill(element, failure(error, run, title));
    }
    element.setAttribute('aria-busy', 'false');
  };
  run();
  return element;
}

/**
 * The same, loaded anew when one of the keys of the store changes; what was shown stays until the
 * new data is there, and the control in use keeps the focus.
 */
export function following(keys, load, show, title = undefined) {
  const element = h('div', {}, pending(load, show, {}, title));
  let round = 0;
  const stop = store.on(keys, async () => {
    if (!element.isConnected) {
      stop();
      return;
    }
    const mine = ++round;
    element.setAttribute('aria-busy', 'true');
    await load().catch(() => null);
    if (mine !== round) {
      return;
    }
    const focused = element.contains(document.activeElement) ? document.activeElement.id : null;
    fill(element, pending(load, show, {}, title));
    element.setAttribute('aria-busy', 'false');
    if (focused) {
      requestAnimationFrame(() => document.getElementById(focused)?.focus({ preventScroll: true }));
    }
  });
  return element;
}

/**
 * The element, kept in step with keys of the store while it is on the page.
 *
 * @param show puts the state into it; controls that stay the same keep what is typed and the focus
 */
export function inStep(keys, element, show) {
  show(store.get());
  const stop = store.on(keys, (state) => (element.isConnected ? show(state) : stop()));
  return element;
}

/** A part that is built anew when one of the keys of the store changes; the focus stays where it is. */
export function redrawn(keys, build) {
  const element = h('div', {});
  return inStep(keys, element, (state) => {
    const focused = element.contains(document.activeElement) ? document.activeElement.id : null;
    fill(element, build(state));
    if (focused) {
      document.getElementById(focused)?.focus({ preventScroll: true });
    }
  });
}

/** The same as `load`, which is called when it is first wanted and again only when it failed. */
export function whenWanted(load) {
  let loading = null;
  return () => {
    loading ??= load().catch((error) => {
      loading = null;
      throw error;
    });
    return loading;
  };
}

/** Problems that the page can explain in the reader's own language. */
const KNOWN = [
  'unreachable', 'layer-not-ready', 'pools-overlap', 'unknown-feature', 'unknown-layer', 'unknown-indicator',
  'unknown-definition', 'unknown-zone-layer', 'unknown-measurement', 'bad-parameter',
  'schema-changed', 'disk-full', 'internal', 'version-not-kept', 'version-altered', 'not-comparable',
  'not-verifiable', 'question-not-readable', 'parameters-changed', 'busy', 'too-slow', 'cancelled',
  'unknown-method', 'unknown-version', 'years-swapped', 'years-unknown', 'no-earlier-version',
  'carbon-not-configured', 'bad-year', 'bad-rate', 'report-font-missing',
  'bad-plan', 'bad-weights', 'no-demand', 'no-candidates', 'too-many-sites', 'plan-too-large', 'no-way',
  'missing-crs', 'unknown-crs', 'wrong-crs', 'outside-crs', 'wrong-place', 'mixed-crs', 'zone-contradiction',
  'encoding-mismatch', 'unknown-encoding', 'site-without-area', 'site-outside', 'site-refused', 'unsupported-format',
  'not-features', 'broken-json', 'broken-zip', 'broken-csv', 'empty-file', 'no-features', 'no-coordinates', 'no-points',
  'too-large', 'too-many-vertices', 'bad-day', 'bad-buffer', 'bad-bays', 'unknown-assessment',
  'road-layer-missing', 'not-on-the-net', 'bad-route', 'route-outside', 'route-too-long', 'bad-radius',
  'edit-refused', 'duplicate-key', 'nothing-changed', 'bad-scenario', 'contradicting-edit', 'unknown-scenario',
];

/** The server told a reason, but one that the page has no words of its own for. */
const isToldByServerOnly = ({ code, status }) =>
  !KNOWN.includes(code) && code !== 'unexpected' && status >= 400 && status < 500;

/** Where the page's sentence leaves the reason to the server's own words. */
const leavesReasonToServer = (error) => isToldByServerOnly(error) || error.code === 'bad-plan';

/** A sentence that says what to do, in the page's language. */
export function explain(error) {
  if (isToldByServerOnly(error)) {
    return t('failure.refused');
  }
  return t(`failure.${KNOWN.includes(error.code) ? error.code : 'unexpected'}`, error.details);
}

/** @param title what did not work, where it is not that data did not arrive */
export function failure(error, retry, title = t('failure.title')) {
  return h('div', { class: 'failure', role: 'alert' },
    h('strong', {}, title),
    h('p', {}, explain(error)),
    error.details?.reasons?.map((reason) => h('p', {}, tr(reason))),
    error.message && h('details', { class: 'meta', open: leavesReasonToServer(error) },
      h('summary', {}, t('failure.detail')), h('p', { lang: 'en' }, error.message)),
    retry && h('button', { class: 'secondary', on: { click: retry } }, t('failure.retry')));
}
