/** The library with all workbooks, and the first start. */
@NullMarked
package nl.bloei.ui.library;

import org.jspecify.annotations.NullMarked;
