@org.jspecify.annotations.NullMarked
package dev.regulars.decision.people.web;
