/** Every file that the program keeps, and removing them. */
@NullMarked
package nl.bloei.ui.data;

import org.jspecify.annotations.NullMarked;
