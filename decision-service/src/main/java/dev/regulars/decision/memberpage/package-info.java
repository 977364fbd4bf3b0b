/**
 * The page of a member: signing in by a code or a link, without a password, and what the page shows and does. A member
 * who is signed in here is nobody to the Studio and to {@code /v1}.
 */
@NullMarked
package dev.regulars.decision.memberpage;

import org.jspecify.annotations.NullMarked;
