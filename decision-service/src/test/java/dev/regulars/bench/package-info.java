/** The decision service without rules: what {@code ./regulars bench path} measures the whole path against. */
package dev.regulars.bench;
