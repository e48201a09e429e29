/** Earlier versions of the open workbook, and two versions beside each other to make one of. */
@NullMarked
package nl.bloei.ui.versions;

import org.jspecify.annotations.NullMarked;
