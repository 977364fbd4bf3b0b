@NullMarked
package dev.regulars.decision.messages.web;

import org.jspecify.annotations.NullMarked;
