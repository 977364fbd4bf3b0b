package dev.regulars.decision.messages;

import java.net.URI;

/** Addresses of pages, as members reach them. */
final class PublicPages {

    private final String base;

    PublicPages(URI publicUrl) {
        String url = publicUrl.toString();
        base = url.endsWith("/") ? url : url + "/";
    }

    /** {@code https://club.example/unsubscribe/AbC…}. */
    String of(String page, String token) {
        return base + page + "/" + token;
    }
}
