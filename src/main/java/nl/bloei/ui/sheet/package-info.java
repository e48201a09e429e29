/** A sheet on screen: a page of the book whose blocks can be filled in. */
@NullMarked
package nl.bloei.ui.sheet;

import org.jspecify.annotations.NullMarked;
