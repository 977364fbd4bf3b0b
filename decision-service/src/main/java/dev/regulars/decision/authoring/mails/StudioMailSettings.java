package dev.regulars.decision.authoring.mails;

import jakarta.validation.constraints.Email;
import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How people of the Studio are written to; the rest is as for members.
 *
 * @param url where people reach the Studio: links in mails begin with it
 * @param approvers where mails about all that waits for approval go, besides: to a list of those whom a provider signs
 *     in, as nothing is stored of them; empty for nowhere
 */
@Validated
@ConfigurationProperties("regulars.studio.mails")
record StudioMailSettings(
        @DefaultValue("http://127.0.0.1:8081/studio/") URI url,
        @DefaultValue("") @Email String approvers) {

    String draft(String id) {
        String base = url.toString();
        return base + (base.endsWith("/") ? "" : "/") + "#/drafts/" + id + "/release";
    }
}
