/** A real OpenID Connect provider for tests; outside of what the service scans. */
package dev.regulars.oidc;
