/**
 * Where on the land that is left to begin: pieces of it ranked by weighted criteria that each
 * answer states, with what would be asked too if a layer told of it.
 */
package io.tantu.renewable.sites;
