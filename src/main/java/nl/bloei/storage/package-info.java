/** Safe local files: readable JSON, atomic saving, one writer at a time, settings. */
@NullMarked
package nl.bloei.storage;

import org.jspecify.annotations.NullMarked;
