/** The engine's use of Drools: rows and spends as facts, live sessions per program version. */
@org.jspecify.annotations.NullMarked
package dev.regulars.engine.drools;
