@org.jspecify.annotations.NullMarked
package dev.regulars.program.reading;
