package nl.bloei.ui;

/**
 * A short message at the bottom of the window.
 *
 * @param text what happened
 * @param action what one can do about it, or empty
 * @param act does it
 */
public record Toast(String text, String action, Runnable act) {

    /** A message without an action. */
    public static Toast of(String text) {
        return new Toast(text, "", () -> {
        });
    }
}
