package dev.regulars.decision.simulation;

/** Stands between a process and the store: here others go on, and the process may end. */
public interface Steps {

    /** Nobody else is there. */
    Steps ALONE = new Steps() {
        @Override
        public void before(String operation) {}

        @Override
        public void after(String operation, Object result) {}

        @Override
        public int pick(int choices) {
            return 0;
        }
    };

    /** The operation has not begun; what this throws comes instead of it. */
    void before(String operation);

    /** The operation has taken effect; what this throws comes instead of its result. */
    void after(String operation, Object result);

    /** Of what the store may do in any order, the next; from 0. */
    int pick(int choices);
}
