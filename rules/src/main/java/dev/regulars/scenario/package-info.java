/** The examples of {@code scenarios.yaml}, which a program must pass before it may decide. */
@org.jspecify.annotations.NullMarked
package dev.regulars.scenario;
