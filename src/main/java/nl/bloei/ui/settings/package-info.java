/** The settings. */
@NullMarked
package nl.bloei.ui.settings;

import org.jspecify.annotations.NullMarked;
