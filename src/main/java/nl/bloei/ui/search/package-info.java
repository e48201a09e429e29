/** Searching while one types. */
@NullMarked
package nl.bloei.ui.search;

import org.jspecify.annotations.NullMarked;
