// Hands a file to the reader.
import { h } from './dom.js';

const KEPT_MILLIS = 60_000;

export function download(blob, name) {
  const address = URL.createObjectURL(blob);
  h('a', { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MILLIS);
}
