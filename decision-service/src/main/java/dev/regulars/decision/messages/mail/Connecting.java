package dev.regulars.decision.messages.mail;

import jakarta.mail.MessagingException;

/** Makes a connection. */
interface Connecting<T> {
    T connect() throws MessagingException;
}
