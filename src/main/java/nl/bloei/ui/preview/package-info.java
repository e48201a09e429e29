/** The print preview: the very pages that will be printed, and the ways to paper. */
@NullMarked
package nl.bloei.ui.preview;

import org.jspecify.annotations.NullMarked;
