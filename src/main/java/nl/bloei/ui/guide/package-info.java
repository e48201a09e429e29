/** Decision aids: they show options, the reader decides. */
@NullMarked
package nl.bloei.ui.guide;

import org.jspecify.annotations.NullMarked;
