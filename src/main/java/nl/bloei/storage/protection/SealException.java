package nl.bloei.storage.protection;

/** Why sealed bytes stay closed. */
public final class SealException extends Exception {
    private static final long serialVersionUID = 1;

    private final Reason reason;

    /** The reasons that a user can act on in different ways. */
    public enum Reason {
        /** They are not sealed at all. */
        NOT_SEALED,
        /** They are sealed with another kind of key, by a later version of age, or at a cost outside the limits. */
        UNSUPPORTED,
        /** The passphrase does not fit, or the few bytes that tell so are damaged: those two look the same. */
        WRONG_PASSPHRASE,
        /** The passphrase may fit, but something was changed, cut off or added. */
        DAMAGED
    }

    SealException(Reason reason, String detail) {
        super(reason + ": " + detail);
        this.reason = reason;
    }

    SealException(Reason reason, Throwable cause) {
        super(reason + ": " + cause.getClass().getSimpleName(), cause);
        this.reason = reason;
    }

    /** Why they stay closed. */
    public Reason reason() {
        return reason;
    }
}
