@NullMarked
package dev.regulars.decision.feedback.web;

import org.jspecify.annotations.NullMarked;
