package dev.regulars.gateway.sending;

/** One of the ways that a transaction can take. */
public interface Way {
    String name();

    /** False while it is known that it takes nothing. */
    boolean mayTake();
}
