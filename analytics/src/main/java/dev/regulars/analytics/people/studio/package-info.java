/** The Studio's published API, asked over HTTP: docs/sign-in.md tells the calls. */
@NullMarked
package dev.regulars.analytics.people.studio;

import org.jspecify.annotations.NullMarked;
