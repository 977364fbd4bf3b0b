/** What the generic rules see; top-level public classes, as Drools' executable model asks. */
@org.jspecify.annotations.NullMarked
package dev.regulars.engine.facts;
