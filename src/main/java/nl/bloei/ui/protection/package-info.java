/** Passphrases on the screen: typing one, choosing one, and putting one on paper. */
@NullMarked
package nl.bloei.ui.protection;

import org.jspecify.annotations.NullMarked;
