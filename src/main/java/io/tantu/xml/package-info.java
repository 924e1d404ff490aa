/** Writes XML with everything escaped. Knows nothing of what it writes. */
package io.tantu.xml;
