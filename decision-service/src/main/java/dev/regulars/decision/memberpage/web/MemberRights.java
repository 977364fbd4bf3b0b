package dev.regulars.decision.memberpage.web;

import java.util.Set;

/** Who may do what on the member page; what stands here under {@link #OPEN} is for anybody. */
final class MemberRights {

    static final String API = "/me/api/";

    private static final Set<String> READ = Set.of("GET", "HEAD");
    private static final Set<String> OPEN = Set.of(
            "GET /me/api/sign-in-options", "POST /me/api/sign-in", "POST /me/api/session", "DELETE /me/api/session");

    private MemberRights() {}

    static boolean allow(String method, String path, boolean signedIn) {
        if (!path.startsWith(API)) {
            return READ.contains(method);
        }
        return signedIn || OPEN.contains(method + " " + path);
    }
}
