/** Sheets of one worksheet beside each other. */
@NullMarked
package nl.bloei.ui.compare;

import org.jspecify.annotations.NullMarked;
