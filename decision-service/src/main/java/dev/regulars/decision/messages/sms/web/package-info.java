@NullMarked
package dev.regulars.decision.messages.sms.web;

import org.jspecify.annotations.NullMarked;
