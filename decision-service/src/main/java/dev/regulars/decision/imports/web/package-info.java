/** Imports over HTTP, for the Studio and for scripts that sign in like a person. */
@org.jspecify.annotations.NullMarked
package dev.regulars.decision.imports.web;
