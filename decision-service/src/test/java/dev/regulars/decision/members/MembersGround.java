package dev.regulars.decision.members;

import dev.regulars.decision.relay.Ground;

/** Members on a ground of a test. */
public final class MembersGround {

    public static final IdentifierForms FORMS = new IdentifierForms(new IdentitySettings("GB"));

    private MembersGround() {}

    public static ManyMembers many(Ground ground) {
        return new ManyMembers(ground.documents, ground.hash, ground.personal, new ChangedMembers());
    }

    public static Members members(Ground ground) {
        return new Members(ground.documents, ground.hash, FORMS, ground.personal);
    }
}
