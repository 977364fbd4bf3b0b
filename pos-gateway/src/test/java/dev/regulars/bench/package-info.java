/** What {@code ./regulars bench path} runs: open load through the gateway, with and without rules. */
package dev.regulars.bench;
