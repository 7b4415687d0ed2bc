/** A council's own phrases and abbreviations, and the page where they are written. */
@NullMarked
package se.radslag.ui.phrases;

import org.jspecify.annotations.NullMarked;
