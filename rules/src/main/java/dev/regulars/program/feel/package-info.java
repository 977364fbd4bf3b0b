/** The {@code when} column: FEEL conditions over documented facts, checked before they are kept, on KIE's parser. */
@org.jspecify.annotations.NullMarked
package dev.regulars.program.feel;
