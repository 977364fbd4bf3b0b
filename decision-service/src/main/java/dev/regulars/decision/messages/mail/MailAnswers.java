package dev.regulars.decision.messages.mail;

import dev.regulars.decision.messages.Carrier.Carried;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;

/**
 * What a mail server's answer means. Only its number is kept: servers repeat addresses in their words.
 *
 * <p>450 is tried again, 550 is not.
 */
final class MailAnswers {

    private static final int GOOD_BYE = 421;
    private static final int FOR_GOOD = 500;

    private MailAnswers() {}

    static Carried of(MessagingException failure) {
        if (failure instanceof ServerAwayException away) {
            return new Carried.Later(withoutNumber(causes(failure)), away.waitFor(), true);
        }
        List<Throwable> causes = causes(failure);
        int code = code(causes);
        if (code > 0) {
            String reason = "mail: the server says " + code;
            return code >= FOR_GOOD ? new Carried.Never(reason) : new Carried.Later(reason);
        }
        boolean refused = causes.stream()
                .anyMatch(one -> one instanceof SendFailedException failed
                        && failed.getInvalidAddresses() != null
                        && failed.getInvalidAddresses().length > 0);
        return refused ? new Carried.Never("mail: this is no address") : new Carried.Later(withoutNumber(causes));
    }

    private static String withoutNumber(List<Throwable> causes) {
        return causes.stream().anyMatch(AuthenticationFailedException.class::isInstance)
                ? "mail: the server does not accept the name and password"
                : "mail: the server does not answer";
    }

    /** Nothing more comes over this connection: it broke, or the server closes it. */
    static boolean isGoodBye(MessagingException failure) {
        int code = code(causes(failure));
        return code <= 0 || code == GOOD_BYE;
    }

    /** Why the address leads nowhere, without the address; empty when the server does not say that it does. */
    static Optional<String> deadAddress(MessagingException failure) {
        return causes(failure).stream()
                .filter(cause -> code(cause) >= FOR_GOOD)
                .flatMap(cause -> MailStatus.in(cause.getMessage()).stream())
                .filter(MailStatus::isOfTheAddress)
                .findFirst()
                .map(status -> "mail: the server says " + status);
    }

    /** Addresses before the whole, as they say why. */
    private static List<Throwable> causes(MessagingException failure) {
        List<Throwable> causes = new ArrayList<>();
        add(failure, causes);
        return causes;
    }

    private static void add(Throwable failure, List<Throwable> causes) {
        if (failure instanceof MessagingException mail && mail.getNextException() != null) {
            add(mail.getNextException(), causes);
        }
        causes.add(failure);
        if (failure.getCause() != null && !causes.contains(failure.getCause())) {
            add(failure.getCause(), causes);
        }
    }

    /** The first one; 0 when the server said none. */
    private static int code(List<Throwable> causes) {
        return causes.stream()
                .mapToInt(MailAnswers::code)
                .filter(code -> code > 0)
                .findFirst()
                .orElse(0);
    }

    private static int code(Throwable failure) {
        if (failure instanceof SMTPAddressFailedException address) {
            return address.getReturnCode();
        }
        if (failure instanceof SMTPSenderFailedException sender) {
            return sender.getReturnCode();
        }
        return failure instanceof SMTPSendFailedException sent ? sent.getReturnCode() : 0;
    }
}
