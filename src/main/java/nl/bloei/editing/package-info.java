/** The open document: observable, undo and redo, saved by itself. */
@NullMarked
package nl.bloei.editing;

import org.jspecify.annotations.NullMarked;
