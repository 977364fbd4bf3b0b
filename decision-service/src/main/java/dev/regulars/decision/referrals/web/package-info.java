@NullMarked
package dev.regulars.decision.referrals.web;

import org.jspecify.annotations.NullMarked;
