/** What the book offers: worksheets, reading pages and their blocks, loaded from data files and checked. */
@NullMarked
package nl.bloei.content;

import org.jspecify.annotations.NullMarked;
