package nl.bloei.ui;

/**
 * A line of the help that F1 shows.
 *
 * @param keys the keys, as they stand on a keyboard ("Ctrl+P")
 * @param does what they do here
 */
public record KeyHelp(String keys, String does) {
}
