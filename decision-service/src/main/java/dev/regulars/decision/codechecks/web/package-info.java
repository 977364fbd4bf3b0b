@NullMarked
package dev.regulars.decision.codechecks.web;

import org.jspecify.annotations.NullMarked;
