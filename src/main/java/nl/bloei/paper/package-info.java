/** From workbook to pages: PDF, pictures of its pages, and the printer. */
@NullMarked
package nl.bloei.paper;

import org.jspecify.annotations.NullMarked;
