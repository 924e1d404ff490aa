/**
 * Writes XML with everything escaped, and reads it so that nothing else is opened. Knows nothing of
 * what it says.
 */
package io.tantu.xml;
