package dev.regulars.gateway.asking;

import java.util.Optional;

/** The decision service, asked directly. Empty when no answer comes within the time budget. */
public interface DecisionDesk {
    Optional<Reply> ask(String path, byte[] body);

    Optional<Reply> look(String path);
}
