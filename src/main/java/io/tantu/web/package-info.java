/**
 * The HTTP edge: problem details, security headers, the layer list and readiness. Controllers of a
 * feature live with it; this package may use every other, and only {@code cli} may use it.
 */
package io.tantu.web;
