/** The meetings there are, by year. */
@NullMarked
package se.radslag.ui.meetings;

import org.jspecify.annotations.NullMarked;
