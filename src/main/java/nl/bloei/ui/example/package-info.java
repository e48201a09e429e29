/** Example conversations to walk through. */
@NullMarked
package nl.bloei.ui.example;

import org.jspecify.annotations.NullMarked;
