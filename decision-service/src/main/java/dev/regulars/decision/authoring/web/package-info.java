@org.jspecify.annotations.NullMarked
package dev.regulars.decision.authoring.web;
