/** Searching every meeting. */
@NullMarked
package se.radslag.ui.search;

import org.jspecify.annotations.NullMarked;
