/** A running gateway, what it talks to, and the tests of the whole. */
package dev.regulars.gateway.running;
