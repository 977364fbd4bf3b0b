package dev.regulars.decision.web;

/** Stable codes of refusals, in order of precedence: the first one that applies names the whole problem. */
public enum ProblemCode {
    SIGN_IN_NEEDED(401, "Nobody is signed in"),
    SIGNATURE_WRONG(401, "The signature is not that of the body"),
    CSRF_TOKEN_WRONG(403, "The request did not come from the Studio's own page; load the page again"),
    ROLE_NEEDED(403, "None of your roles allows this"),
    SIGN_IN_REFUSED(403, "Name and password are not right, or cannot be used now"),
    TOO_MANY_SIGN_INS(429, "Too many wrong passwords from here; wait"),
    BODY_TOO_LARGE(413, "The body is too large"),
    MALFORMED_JSON(400, "The body is not JSON"),
    UNKNOWN_FIELD(400, "The body has a field that is not known"),
    MISSING_FIELD(400, "The body lacks a field"),
    INVALID_VALUE(400, "A value is not of its form"),
    TOO_MANY_LINES(422, "The transaction has too many lines"),
    TOO_MANY_ENTRIES(422, "A list is too long"),
    DUPLICATE_LINE_ID(422, "Two lines have the same id"),
    QUANTITY_NOT_POSITIVE(422, "A quantity is not more than 0"),
    TOO_MANY_DECIMALS(422, "An amount has too many decimals"),
    CURRENCY_MISMATCH(422, "The currency is not the program's"),
    DISCOUNT_TOO_LARGE(422, "A discount is larger than what it is given on"),
    OCCURRED_IN_FUTURE(422, "The transaction is dated in the future"),
    ORIGINAL_REQUIRED(422, "The sale that is taken back is not named"),
    ORIGINAL_NOT_FOUND(422, "The sale that is taken back is not known"),
    ORIGINAL_NOT_A_SALE(422, "What is taken back is not a sale"),
    ORIGINAL_OF_OTHER_MEMBER(422, "The sale that is taken back is another member's"),
    RETURN_EXCEEDS_SALE(422, "More is returned than was sold"),
    POINTS_NOT_WHOLE(422, "The amount is no whole number of points"),
    POINTS_NEED_MEMBER(422, "Points pay only for a member"),
    BASKET_BELOW_MINIMUM(422, "The purchase is too small to be paid with points"),
    POINTS_BELOW_MINIMUM(422, "Too few points to pay with"),
    POINTS_NOT_IN_STEPS(422, "Points pay in other steps"),
    POINTS_OVER_SHARE(422, "Points may not pay so much of the purchase"),
    INSUFFICIENT_POINTS(422, "The member has too few points"),
    CODE_NEEDED(422, "The member has to tell a code before points pay"),
    CODE_NOT_RIGHT(422, "The member's code is not right"),
    TOO_MANY_CODES(429, "The member was sent enough codes; wait some minutes"),
    MESSAGE_NOT_FOUND(404, "No message that was not sent has this id"),
    MESSAGE_NOT_SENT(503, "The message was not sent; ask again"),
    CLAIM_TOO_LATE(422, "The sale is too long ago to be claimed"),
    ALREADY_CLAIMED(409, "Another member has claimed the sale"),
    NOTHING_PENDING(409, "No points of it are pending"),
    TOO_MANY_HOLDS(409, "Too many tills have set points of the member aside"),
    MEMBER_NOT_FOUND(404, "No such member"),
    IDENTIFIER_TAKEN(409, "The identifier belongs to another member"),
    HOUSEHOLD_TAKEN(409, "A member is in another household"),
    ID_REUSED(409, "The id stands for other content"),
    DECISION_NOT_FOUND(404, "No such decision"),
    TOO_MANY_WRONG_CODES(429, "The till has sent too many wrong codes; wait a minute"),
    VOUCHER_CODE_MISTYPED(422, "The code's check character is wrong: it is mistyped"),
    VOUCHER_NOT_FOUND(404, "No such voucher"),
    RESERVATION_NOT_FOUND(404, "No such reservation"),
    REWARD_NOT_FOUND(422, "The program has no such reward"),
    REWARD_NOT_FOR_TIER(422, "The reward is for members of a higher tier"),
    REWARD_OUT_OF_STOCK(409, "Not so many of the reward are left"),
    BATCH_NOT_FOUND(404, "No such batch"),
    TRANSACTION_REVERSED(409, "The transaction was taken back"),
    VOUCHER_REDEEMED(409, "The voucher is redeemed"),
    VOUCHER_CANCELLED(409, "The voucher is cancelled"),
    VOUCHER_RESERVED(409, "Another till has reserved the voucher"),
    VOUCHER_NOT_YET_USABLE(409, "The voucher cannot be used yet"),
    VOUCHER_EXPIRED(409, "The voucher has expired"),
    RESERVATION_RELEASED(409, "The reservation was released"),
    BATCH_NOT_ISSUED(409, "Not all vouchers of the batch are issued yet"),
    PERSON_NOT_FOUND(404, "No such local user"),
    PERSON_EXISTS(409, "The name is taken"),
    OWN_RIGHTS(409, "Administrators cannot take their own rights"),
    PASSWORD_WEAK(422, "The new password is too easy or too long"),
    PASSWORD_ELSEWHERE(409, "Your password is not kept here"),
    DRAFT_NOT_FOUND(404, "No such draft"),
    TOO_MANY_DRAFTS(409, "Too many drafts are in work"),
    DRAFT_CLOSED(409, "The draft waits for approval or is done: take it back to change it"),
    EDIT_CONFLICT(409, "Somebody else changed the same meanwhile"),
    STEP_NOT_POSSIBLE(409, "The draft is not where this step begins"),
    DRAFT_NOT_READY(409, "The draft is not ready"),
    DRAFT_OUTDATED(409, "Another version is live than the one that the draft was made from"),
    OWN_WORK(403, "Nobody approves their own work"),
    TOO_MANY_SIMULATIONS(429, "Enough simulations wait; ask again when one is done"),
    NOT_FOUND(404, "Nothing stands at this address"),
    METHOD_NOT_ALLOWED(405, "The address does not know this method"),
    UNSUPPORTED_MEDIA_TYPE(415, "The body must be application/json"),
    CONTENDED(409, "Too many at once; send it again"),
    STORE_UNAVAILABLE(503, "The store does not answer; send it again"),
    INTERNAL(500, "An error of the service");

    private final int status;
    private final String title;

    ProblemCode(int status, String title) {
        this.status = status;
        this.title = title;
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }
}
