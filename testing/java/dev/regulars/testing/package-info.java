/**
 * What the integration tests of several modules share: a real broker and store, and other modules' packaged programs
 * as processes. A source folder, not a module: it is compiled into each module's tests.
 */
package dev.regulars.testing;
