package dev.regulars.gateway.sending;

/** Is told what became of each transaction. */
public interface Outcomes {
    void note(Outcome outcome);
}
