/** Custom controls: the canvas instruments and the writing fields. */
@NullMarked
package nl.bloei.control;

import org.jspecify.annotations.NullMarked;
