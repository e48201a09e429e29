/** Pure geometry: an answer, a size and a style become marks and hit areas; no toolkit, no bitmap. */
@NullMarked
package nl.bloei.drawing;

import org.jspecify.annotations.NullMarked;
