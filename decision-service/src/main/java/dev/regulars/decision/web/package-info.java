/** What every HTTP endpoint shares: strict reading of bodies, problems, limits. */
@org.jspecify.annotations.NullMarked
package dev.regulars.decision.web;
