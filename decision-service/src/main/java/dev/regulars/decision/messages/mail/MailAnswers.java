package dev.regulars.decision.messages.mail;

import dev.regulars.decision.messages.Carrier.Carried;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.SendFailedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;

/**
 * What a mail server's answer means. Only its number is kept: servers repeat addresses in their words.
 *
 * <p>450 is tried again, 550 is not.
 */
final class MailAnswers {

    private static final int FOR_GOOD = 500;

    private MailAnswers() {}

    static Carried of(MailException failure) {
        if (failure instanceof MailSendException sent
                && sent.getFailedMessages().isEmpty()) {
            return new Carried.Sent(); // it was taken; only saying good-bye failed
        }
        List<Throwable> causes = causes(failure);
        for (Throwable cause : causes) {
            int code = code(cause);
            if (code > 0) {
                String reason = "mail: the server says " + code;
                return code >= FOR_GOOD ? new Carried.Never(reason) : new Carried.Later(reason);
            }
        }
        if (causes.stream().anyMatch(AuthenticationFailedException.class::isInstance)) {
            return new Carried.Later("mail: the server does not accept the name and password");
        }
        boolean refused = causes.stream()
                .anyMatch(one -> one instanceof SendFailedException failed
                        && failed.getInvalidAddresses() != null
                        && failed.getInvalidAddresses().length > 0);
        return refused
                ? new Carried.Never("mail: this is no address")
                : new Carried.Later("mail: the server does not answer");
    }

    /** Why the address leads nowhere, without the address; empty when the server does not say that it does. */
    static Optional<String> deadAddress(MailException failure) {
        return causes(failure).stream()
                .filter(cause -> code(cause) >= FOR_GOOD)
                .flatMap(cause -> MailStatus.in(cause.getMessage()).stream())
                .filter(MailStatus::isOfTheAddress)
                .findFirst()
                .map(status -> "mail: the server says " + status);
    }

    /** Addresses before the whole, as they say why. */
    private static List<Throwable> causes(MailException failure) {
        List<Throwable> causes = new ArrayList<>();
        if (failure instanceof MailSendException sent) {
            for (Exception one : sent.getMessageExceptions()) {
                add(one, causes);
            }
        }
        add(failure, causes);
        return causes;
    }

    private static void add(Throwable failure, List<Throwable> causes) {
        if (failure instanceof jakarta.mail.MessagingException mail && mail.getNextException() != null) {
            add(mail.getNextException(), causes);
        }
        causes.add(failure);
        if (failure.getCause() != null && !causes.contains(failure.getCause())) {
            add(failure.getCause(), causes);
        }
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
