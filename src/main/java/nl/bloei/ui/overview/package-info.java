/** The overview of a workbook. */
@NullMarked
package nl.bloei.ui.overview;

import org.jspecify.annotations.NullMarked;
