/** What follows from many sheets: the red thread, offers, searching and laying side by side. */
@NullMarked
package nl.bloei.insight;

import org.jspecify.annotations.NullMarked;
