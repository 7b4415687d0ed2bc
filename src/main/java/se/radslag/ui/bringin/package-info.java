/** Bringing in earlier minutes: what was read, row by row, before anything is kept. */
@NullMarked
package se.radslag.ui.bringin;

import org.jspecify.annotations.NullMarked;
