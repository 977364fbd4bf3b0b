package dev.regulars.decision.authoring.mails;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How people of the Studio are written to; the rest is as for members.
 *
 * @param url where people reach the Studio: links in mails begin with it
 */
@Validated
@ConfigurationProperties("regulars.studio.mails")
record StudioMailSettings(
        @DefaultValue("http://127.0.0.1:8081/studio/") URI url) {

    String draft(String id) {
        String base = url.toString();
        return base + (base.endsWith("/") ? "" : "/") + "#/drafts/" + id + "/release";
    }
}
