package dev.regulars.program;

/** Of whom a code that was sent to the member is asked before points pay. */
public enum CodeCheck {
    /** Of nobody. */
    NONE,
    /** Of who is known by a telephone number only, which anybody may know. */
    PHONE,
    /** Of who is known by a telephone number or an e-mail address only. */
    PHONE_OR_EMAIL
}
