package dev.regulars.decision.memberpage.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MemberRightsTest {

    @ParameterizedTest
    @CsvSource({
        "GET, /me, anybody",
        "GET, /me/me.js, anybody",
        "HEAD, /me/, anybody",
        "POST, /me/, nobody",
        "GET, /me/api/sign-in-options, anybody",
        "POST, /me/api/sign-in, anybody",
        "POST, /me/api/session, anybody",
        "DELETE, /me/api/session, anybody",
        "GET, /me/api/session, member",
        "POST, /me/api/session/, member",
        "GET, /me/api/page, member",
        "GET, /me/api/history, member",
        "GET, /me/api/export, member",
        "POST, /me/api/consents, member",
        "POST, /me/api/leaving, member",
        "POST, /me/api/card, member",
        "GET, /me/api/whatever, member",
    })
    void saysWhoMay(String method, String path, String who) {
        assertThat(MemberRights.allow(method, path, false)).isEqualTo(who.equals("anybody"));
        assertThat(MemberRights.allow(method, path, true)).isEqualTo(!who.equals("nobody"));
    }

    @ParameterizedTest
    @CsvSource({
        "/me, true",
        "/me/, true",
        "/me/api/page, true",
        "/unsubscribe/abc, true",
        "/click/abc, true",
        "/opened/abc, true",
        "/webjars/lit-html/lit-html.js, true",
        "/, false",
        "/member, false",
        "/v1/members, false",
        "/studio/, false",
        "/actuator/health, false",
        "/openapi.yaml, false",
    })
    void thePortOfMembersHasNothingElse(String path, boolean there) {
        assertThat(MemberPort.isForMembers(path)).isEqualTo(there);
    }
}
