/** A page to read. */
@NullMarked
package nl.bloei.ui.reading;

import org.jspecify.annotations.NullMarked;
