@NullMarked
package dev.regulars.decision.consents.web;

import org.jspecify.annotations.NullMarked;
