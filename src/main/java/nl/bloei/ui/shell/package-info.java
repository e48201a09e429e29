/** The window: spine, top bar, page and message. */
@NullMarked
package nl.bloei.ui.shell;

import org.jspecify.annotations.NullMarked;
