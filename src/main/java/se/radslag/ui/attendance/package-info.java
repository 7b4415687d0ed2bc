/** Who was there, by organisation. */
@NullMarked
package se.radslag.ui.attendance;

import org.jspecify.annotations.NullMarked;
