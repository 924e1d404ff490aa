/** The command line: one class a command. May use every other package; nothing may use it. */
package io.tantu.cli;
