@org.jspecify.annotations.NullMarked
package dev.regulars.money;
