/** What comes back in a workbook. */
@NullMarked
package nl.bloei.ui.thread;

import org.jspecify.annotations.NullMarked;
