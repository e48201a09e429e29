/** Launcher, command line and composition root. */
@NullMarked
package nl.bloei.app;

import org.jspecify.annotations.NullMarked;
