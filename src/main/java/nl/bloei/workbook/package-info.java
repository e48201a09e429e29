/** What a person writes: immutable values without any dependency on screen, file or paper. */
@NullMarked
package nl.bloei.workbook;

import org.jspecify.annotations.NullMarked;
