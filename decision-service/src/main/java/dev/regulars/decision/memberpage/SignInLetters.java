package dev.regulars.decision.memberpage;

import dev.regulars.decision.accounts.Account;
import dev.regulars.decision.consents.Channel;
import dev.regulars.decision.messages.Letter;
import dev.regulars.decision.messages.MessagesSettings;
import dev.regulars.decision.programs.Programs;
import java.time.Duration;

/**
 * What is sent to sign in by. The member, or who stands beside the member at the till, asked for it a moment ago: it
 * needs no consent, keeps no quiet hours, and has nothing to unsubscribe from.
 */
final class SignInLetters {

    private final Programs programs;
    private final SignInSecrets secrets;
    private final MessagesSettings messages;
    private final MemberPageSettings settings;

    SignInLetters(Programs programs, SignInSecrets secrets, MessagesSettings messages, MemberPageSettings settings) {
        this.programs = programs;
        this.secrets = secrets;
        this.messages = messages;
        this.settings = settings;
    }

    Letter code(String id, Account member, String to, Channel channel, String code) {
        Words words = Words.in(member.state().profile().language());
        String program = programs.live().name();
        return new Letter(
                "sign-in:" + id,
                to,
                program,
                words.say("code.subject", program),
                words.say(
                        "code." + channel.word(),
                        program,
                        code,
                        settings.codeGoodFor().toMinutes(),
                        link(id)),
                null);
    }

    Letter link(String id, Account member, String to, Channel channel) {
        Words words = Words.in(member.state().profile().language());
        String program = programs.live().name();
        return new Letter(
                "page-link:" + id,
                to,
                program,
                words.say("link.subject", program),
                words.say("link." + channel.word(), program, link(id), hours(settings.linkGoodFor())),
                null);
    }

    private static long hours(Duration time) {
        return Math.max(1, time.toHours());
    }

    /** What stands behind the {@code #} is sent to no server, so it stands in no log of addresses. */
    private String link(String id) {
        String base = messages.publicUrl().toString();
        return (base.endsWith("/") ? base : base + "/") + "me/#in=" + secrets.token(id);
    }
}
