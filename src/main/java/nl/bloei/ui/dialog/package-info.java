/** Questions and messages that lie over the window. */
@NullMarked
package nl.bloei.ui.dialog;

import org.jspecify.annotations.NullMarked;
