/** A part of the book. */
@NullMarked
package nl.bloei.ui.part;

import org.jspecify.annotations.NullMarked;
