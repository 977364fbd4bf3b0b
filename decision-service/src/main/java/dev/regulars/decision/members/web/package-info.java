/** Members and identifiers over HTTP. */
@org.jspecify.annotations.NullMarked
package dev.regulars.decision.members.web;
